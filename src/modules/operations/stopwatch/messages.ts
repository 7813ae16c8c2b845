import type { JourneyId, ScreenId } from '../../../web/journeys.ts'
import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  title: string
  back: string
  result: (p50: string, p90: string) => string
  lead: string
  names: Readonly<Record<JourneyId, string>>
  none: string
  noneText: (fewest: number) => string
  all: string
  n: string
  done: string
  p50: string
  p90: string
  caption: (name: string, n: number, weeks: number) => string
  screen: string
  seen: string
  half: string
  most: string
  left: string
  because: string
  us: string
  byLaw: string
  why: Readonly<Record<ScreenId, string>>
  screens: Readonly<Record<ScreenId, string>>
  few: string
  law: string
  lawText: string
  how: string
  howText: readonly string[]
  off: string
  offText: string
  on: string
  isOff: string
  files: string
  csv: string
  json: string
  minutes: (n: string) => string
  seconds: (n: number) => string
}

/** Texts of the page about the time that journeys take. */
export const journeyTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '일을 마치는 데 걸리는 시간',
    back: '숨기지 않는 숫자',
    result: (p50, p90) => `절반은 ${p50} 안에, 열에 아홉은 ${p90} 안에 마칩니다`,
    lead: '사람이 실제로 손을 움직인 시간입니다. 다른 곳의 답을 기다린 시간은 들어 있지 않습니다.',
    names: { j1: '일자리를 찾아 지원하기', claim: '구직급여 신청하기', recognition: '실업인정 한 번' },
    none: '아직 보여 드릴 만큼 모이지 않았습니다',
    noneText: (fewest) => `누구도 두드러지지 않도록 ${fewest}번이 모여야 보여 드립니다.`,
    all: '처음부터 끝까지',
    n: '잰 횟수',
    done: '끝까지 간 비율',
    p50: '절반이 마친 시간',
    p90: '열에 아홉이 마친 시간',
    caption: (name, n, weeks) => `${name}: 지난 ${weeks}주에 잰 ${n}번, 손을 움직인 시간`,
    screen: '화면',
    seen: '본 횟수',
    half: '절반',
    most: '열에 아홉',
    left: '여기서 나감',
    because: '왜 있는 화면',
    us: '우리',
    why: {
      search: '찾는 일',
      vacancy: '읽고 고르는 일',
      'sign-in': '내 것을 나만 보도록',
      wallet: '종이 대신 배지',
      apply: '회사가 물은 것에 답하기',
      receipt: '낸 것을 확인',
      check: '받을 수 있는지, 얼마인지 먼저 보기',
      reason: '회사 말이 맞는지 묻기',
      questions: '기관이 모르는 것만 묻기',
      work: '구직신청(고용보험법 제42조)',
      course: '권리와 의무를 알려 드리기',
      slot: '고용센터 방문(고용보험법 제42조)',
      review: '보내기 전에 한눈에 보기',
      'claim-sent': '보낸 것을 확인',
      declare: '실업의 신고(고용보험법 제44조)',
      activity: '찾은 일 적기(고용보험법 제44조)',
      'worked-days': '일한 날 알리기(고용보험법 제47조)',
      'round-sent': '보낸 것을 확인',
    },
    byLaw: '법',
    screens: {
      search: '일자리 찾기',
      vacancy: '공고 읽기',
      'sign-in': '로그인',
      wallet: '지갑',
      apply: '지원서 쓰기',
      receipt: '접수증',
      check: '받을 수 있나',
      reason: '그만둔 까닭',
      questions: '물음',
      work: '구직신청',
      course: '교육',
      slot: '방문',
      review: '살펴보고 보내기',
      'claim-sent': '보냄',
      declare: '실업인정 쓰기',
      activity: '활동 더하기',
      'worked-days': '일한 날',
      'round-sent': '보냄',
    },
    few: '적음',
    law: '무엇이 법이고 무엇이 우리인가',
    lawText:
      '일자리를 찾아 지원하는 데에는 법이 정한 화면이 없습니다. 구직급여에는 있고, 표에 ‘법’이라고 적었습니다. 어느 쪽이든 걸린 시간은 우리 화면이 만든 것이고, 줄이는 것도 우리 몫입니다.',
    how: '이렇게 잽니다',
    howText: [
      '기기에서만 잽니다. 화면이 보이고 1분 안에 손을 움직였을 때만 셉니다.',
      '끝났거나 나갈 때 한 번, 15초 단위로 우연히 올리거나 내린 시간만 보냅니다. 쿠키, 이름, 번호, 주소는 보내지 않고 남기지 않습니다.',
      '서버에는 한 사람의 기록이 없습니다. 주마다 ‘15초가 몇 번’처럼 더한 수만 있습니다.',
      '브라우저가 추적을 원하지 않는다고 하면(Do Not Track, GPC) 재지 않습니다.',
    ],
    off: '이 기기에서 재지 않기',
    offText: '지금 이 기기에서 재고 있는지 여기서 바꿉니다.',
    on: '재고 있음 · 끄기',
    isOff: '재지 않음 · 켜기',
    files: '다른 프로그램에서 보기',
    csv: '표(CSV)',
    json: '자료(JSON)',
    minutes: (n) => `${n}분`,
    seconds: (n) => `${n}초`,
  },
  en: {
    title: 'How long things take',
    back: 'The numbers we do not hide',
    result: (p50, p90) => `Half are done within ${p50}, nine in ten within ${p90}`,
    lead: 'The time in which people were really busy with it. Waiting for others is not in it.',
    names: { j1: 'Find a job and apply', claim: 'Claim benefit', recognition: 'One round of recognition' },
    none: 'Not enough has come together yet',
    noneText: (fewest) => `It is shown from ${fewest} times on, so that nobody stands out.`,
    all: 'From beginning to end',
    n: 'Measured',
    done: 'Came to the end',
    p50: 'Half were done in',
    p90: 'Nine in ten were done in',
    caption: (name, n, weeks) => `${name}: ${n} times in the last ${weeks} weeks, active time`,
    screen: 'Screen',
    seen: 'Seen',
    half: 'Half',
    most: 'Nine in ten',
    left: 'Left here',
    because: 'Why it is there',
    us: 'us',
    why: {
      search: 'searching',
      vacancy: 'reading and choosing',
      'sign-in': 'so that only you see what is yours',
      wallet: 'badges instead of paper',
      apply: 'answering what the employer asks',
      receipt: 'confirming what was sent',
      check: 'seeing first whether and how much',
      reason: 'asking whether the company is right',
      questions: 'asking only what no agency knows',
      work: 'registration for work (Employment Insurance Act, Article 42)',
      course: 'telling rights and duties',
      slot: 'visit to the office (Article 42)',
      review: 'all at one glance before it is sent',
      'claim-sent': 'confirming what was sent',
      declare: 'reporting unemployment (Article 44)',
      activity: 'adding what was done to find work (Article 44)',
      'worked-days': 'telling days of work (Article 47)',
      'round-sent': 'confirming what was sent',
    },
    byLaw: 'law',
    screens: {
      search: 'Search',
      vacancy: 'Vacancy',
      'sign-in': 'Sign in',
      wallet: 'Wallet',
      apply: 'Application',
      receipt: 'Receipt',
      check: 'Can I have it?',
      reason: 'Reason of leaving',
      questions: 'Questions',
      work: 'Registration for work',
      course: 'Course',
      slot: 'Visit',
      review: 'Look over and send',
      'claim-sent': 'Sent',
      declare: 'The round',
      activity: 'Adding an activity',
      'worked-days': 'Days of work',
      'round-sent': 'Sent',
    },
    few: 'few',
    law: 'What is the law and what is us',
    lawText:
      'No screen of finding a job comes from the law. Of benefit some do, and the tables say so. Either way our screens make the time, and it is ours to shorten.',
    how: 'How it is measured',
    howText: [
      'On the device only: while the page is in sight and somebody did something within a minute.',
      'Once, at the end or when leaving, times rounded up or down by chance to 15 seconds are sent. No cookie, name, number or address is sent or kept.',
      'The server holds no record of a person, only sums by week such as “15 seconds, so often”.',
      'Where the browser says it does not want to be tracked (Do Not Track, GPC), nothing is measured.',
    ],
    off: 'Do not measure on this device',
    offText: 'Change here whether this device measures.',
    on: 'Measuring · switch off',
    isOff: 'Not measuring · switch on',
    files: 'For other programs',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    minutes: (n) => `${n} min`,
    seconds: (n) => `${n} s`,
  },
})
