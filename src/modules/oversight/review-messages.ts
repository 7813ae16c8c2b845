import { type Messages, defineMessages } from '../../web/messages.ts'
import { type Oddity, limits } from './review/report.ts'

type Texts = {
  back: string
  list: {
    title: (unsigned: number) => string
    lead: string
    month: string
    entries: string
    odd: string
    state: string
    signed: (name: string) => string
    open: string
    running: string
    none: string
    noneText: string
    soFar: string
    make: string
    made: (month: string) => string
    law: string
  }
  one: {
    title: (month: string, odd: number) => string
    lead: string
    soFar: string
    counts: string
    entries: string
    readers: string
    persons: string
    downloads: string
    withoutReason: string
    reasons: string
    checks: string
    checked: (n: number, faulty: number) => string
    byRole: string
    role: string
    n: string
    roles: Readonly<Record<string, string>>
    odd: string
    oddText: string
    noOdd: string
    day: string
    who: string
    what: string
    kinds: Readonly<Record<Oddity['kind'], (n: number) => string>>
    took: string
    when: string
    why: string
    lines: string
    take: string
    takeText: string
    sign: string
    signText: string
    remarks: string
    remarksHint: string
    remarksShort: string
    signButton: string
    signedTitle: (name: string) => string
    done: string
  }
  take: {
    title: (month: string) => string
    lead: string
    day: string
    dayHint: string
    button: string
    tooMany: string
  }
  head: readonly string[]
}

/** Texts of the monthly review. */
export const reviewMessages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    back: '접속기록 점검',
    list: {
      title: (n) => (n === 0 ? '서명을 기다리는 점검이 없습니다' : `점검 ${n}건이 서명을 기다립니다`),
      lead: '누가 누구의 정보를 봤는지 달마다 살펴봅니다. 매달 1일에 지난달 보고서가 저절로 만들어지고, 살펴본 사람이 이름을 걸고 서명합니다.',
      month: '달',
      entries: '열람',
      odd: '눈에 띄는 것',
      state: '상태',
      signed: (name) => `${name} 서명`,
      open: '서명 기다림',
      running: '진행 중',
      none: '아직 만들어진 보고서가 없습니다',
      noneText: '이번 달이 끝나면 첫 보고서가 만들어집니다. 그전에도 지금까지의 기록을 볼 수 있습니다.',
      soFar: '이번 달 지금까지 보기',
      make: '지난달 보고서 지금 만들기',
      made: (month) => `${month} 보고서가 있습니다.`,
      law: '개인정보의 안전성 확보조치 기준 제8조(접속기록의 보관 및 점검): 접속기록을 월 1회 이상 점검합니다.',
    },
    one: {
      title: (month, odd) => (odd === 0 ? `${month}: 눈에 띄는 열람이 없습니다` : `${month}: 눈에 띄는 열람 ${odd}건`),
      lead: '열람 기록의 수와, 살펴볼 만한 것입니다. 기준은 이 서비스가 정한 것이고 잘못을 뜻하지 않습니다.',
      soFar: '달이 끝나지 않아 지금까지의 기록입니다. 서명은 달이 끝난 뒤에 합니다.',
      counts: '한 달의 기록',
      entries: '열람',
      readers: '본 사람·시스템',
      persons: '정보가 보인 사람',
      downloads: '내려받기',
      withoutReason: '사유 없는 내려받기',
      reasons: '여러 사람의 정보를 받아 간 까닭',
      checks: '기록 확인',
      checked: (n, faulty) =>
        n === 0 ? '없음' : faulty === 0 ? `${n}번, 모두 그대로` : `${n}번 가운데 ${faulty}번 이상`,
      byRole: '역할별 열람',
      role: '역할',
      n: '수',
      roles: { person: '개인', employer: '기업', issuer: '발급기관', operator: '운영자', system: '시스템' },
      odd: '눈에 띄는 것',
      oddText: '한 줄씩 까닭을 확인하고, 무엇을 확인했는지 아래에 적으세요.',
      noOdd: '기준을 넘은 열람이 없습니다',
      day: '날짜',
      who: '누가',
      what: '무엇이',
      kinds: {
        persons: (n) => `하루에 ${n}명의 정보를 봄 (기준 ${limits.persons}명)`,
        night: (n) => `밤 10시부터 아침 6시 사이 ${n}번 봄 (기준 ${limits.night}번)`,
        repeated: (n) => `같은 사람을 하루에 ${n}번 봄 (기준 ${limits.repeated}번)`,
        downloads: (n) => `하루에 ${n}번 내려받음 (기준 ${limits.downloads}번)`,
        downloaded: (n) => `하루에 ${n}명의 정보를 내려받음 (기준 ${limits.downloaded}명)`,
      },
      took: '이 달의 기록을 내려받은 사람',
      when: '언제',
      why: '사유',
      lines: '줄',
      take: '기록 내려받기',
      takeText: '사유를 적은 뒤 CSV 파일로 받습니다.',
      sign: '점검 결과 서명',
      signText: '서명하면 이 보고서와 의견에 접수증이 만들어지고, 고칠 수 없습니다.',
      remarks: '살펴본 결과',
      remarksHint: '무엇을 확인했고 어떤 조치를 했는지 적습니다. 없으면 없다고 적습니다.',
      remarksShort: '다섯 글자 이상 적으세요',
      signButton: '내 이름으로 서명하기',
      signedTitle: (name) => `${name} 님이 살펴보고 서명했습니다`,
      done: '서명했습니다. 접수증이 보관됩니다.',
    },
    take: {
      title: (month) => `${month} 접속기록을 왜 내려받나요?`,
      lead: '누가 언제 왜 가져갔는지 점검 화면에 남습니다.',
      day: '하루만 받기',
      dayHint: '비워 두면 한 달을 모두 받습니다.',
      button: '사유 남기고 받기',
      tooMany: '줄이 너무 많습니다. 하루씩 받으세요.',
    },
    head: ['때', '식별자', '이름', '역할', '접속지', '정보주체', '내용', '목적', '수행업무', '사유'],
  },
  en: {
    back: 'Review of access',
    list: {
      title: (n) => {
        if (n === 0) return 'No review waits for a signature'
        return n === 1 ? 'One review waits for a signature' : `${n} reviews wait for a signature`
      },
      lead: 'Who read whose data is looked at each month. On the first the report about last month is made by itself; whoever looked at it signs by name.',
      month: 'Month',
      entries: 'Readings',
      odd: 'Stand out',
      state: 'State',
      signed: (name) => `signed by ${name}`,
      open: 'waits for a signature',
      running: 'still running',
      none: 'No report has been made yet',
      noneText: 'The first one is made when this month has ended. What there is so far can be seen before.',
      soFar: 'See this month so far',
      make: 'Make last month’s report now',
      made: (month) => `The report for ${month} is there.`,
      law: '개인정보의 안전성 확보조치 기준 제8조 (Korean standard for personal data, article 8): access records are reviewed at least monthly.',
    },
    one: {
      title: (month, odd) => (odd === 0 ? `${month}: nothing stands out` : `${month}: ${odd} things stand out`),
      lead: 'How much was read, and what is worth a look. The limits are this service’s own and accuse nobody.',
      soFar: 'The month has not ended: this is what there is so far. It is signed after it has ended.',
      counts: 'The month',
      entries: 'Readings',
      readers: 'Readers',
      persons: 'Persons read about',
      downloads: 'Downloads',
      withoutReason: 'Downloads without a reason',
      reasons: 'Why many persons’ data was taken',
      checks: 'Checks of the records',
      checked: (n, faulty) =>
        n === 0 ? 'none' : faulty === 0 ? `${n}, all sound` : `${faulty} of ${n} found something`,
      byRole: 'Readings by role',
      role: 'Role',
      n: 'Number',
      roles: { person: 'person', employer: 'employer', issuer: 'issuer', operator: 'operator', system: 'system' },
      odd: 'What stands out',
      oddText: 'Look into each line, and write below what you found.',
      noOdd: 'Nothing was above the limits',
      day: 'Day',
      who: 'Who',
      what: 'What',
      kinds: {
        persons: (n) => `read about ${n} persons in a day (limit ${limits.persons})`,
        night: (n) => `read ${n} times between 10 pm and 6 am (limit ${limits.night})`,
        repeated: (n) => `read about the same person ${n} times in a day (limit ${limits.repeated})`,
        downloads: (n) => `downloaded ${n} times in a day (limit ${limits.downloads})`,
        downloaded: (n) => `downloaded data of ${n} persons in a day (limit ${limits.downloaded})`,
      },
      took: 'Who downloaded this month’s lines',
      when: 'When',
      why: 'Reason',
      lines: 'Lines',
      take: 'Download the lines',
      takeText: 'As a CSV file, after saying why.',
      sign: 'Sign the review',
      signText: 'Signing gives a receipt over this report and your remarks; they cannot be changed after.',
      remarks: 'What you found',
      remarksHint: 'Say what you looked into and what was done about it; when there was nothing, say so.',
      remarksShort: 'Write at least five letters',
      signButton: 'Sign in my name',
      signedTitle: (name) => `${name} has looked at it and signed`,
      done: 'Signed. The receipt is kept.',
    },
    take: {
      title: (month) => `Why do you download the access records of ${month}?`,
      lead: 'Who took them along, when and why stays on the page of the review.',
      day: 'One day only',
      dayHint: 'Leave it empty for the whole month.',
      button: 'Leave the reason and download',
      tooMany: 'There are too many lines. Take them day by day.',
    },
    head: ['time', 'identifier', 'name', 'role', 'place', 'person', 'what', 'purpose', 'act', 'reason'],
  },
})
