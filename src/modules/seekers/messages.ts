import { josa } from 'josa'
import { type Messages, defineMessages } from '../../web/messages.ts'
import type { Section } from './contract.ts'

type Texts = {
  title: string
  lead: string
  meter: (percent: number, proven: number, all: number) => string
  meterLabel: (percent: number) => string
  sections: Record<Section, string>
  empty: string
  emptyText: string
  wallet: string
  confirmed: (issuer: string) => string
  confirmedUntil: (issuer: string) => string
  expired: (issuer: string) => string
  suspended: (issuer: string) => string
  revoked: (issuer: string) => string
  typed: string
  hidden: string
  hide: string
  show: string
  edit: string
  remove: string
  up: string
  down: string
  still: string
  actLabel: (act: string, title: string) => string
  add: string
  addTitle: string
  addLead: string
  editTitle: string
  save: string
  back: string
  fields: { section: string; title: string; organisation: string; from: string; to: string; detail: string }
  toHint: string
  saved: string
  removed: string
  moved: string
  question: string
  questionLead: string
  isRight: (n: 1 | 2) => string
  both: string
  settled: string
  wishes: string
  wishesLead: string
  wishFields: { startOn: string; regions: string; occupations: string; payMonthlyMin: string; shifts: string }
  commaHint: (example: string) => string
  won: string
  shifts: Record<'day' | 'evening' | 'night' | 'rotating' | 'weekend' | 'flexible', string>
  notAsked: string
  notAskedItems: readonly string[]
  notAskedLaw: string
  print: string
  download: string
  printTitle: (name: string) => string
  errors: Record<string, string>
  unknown: (words: string) => string
}

/** The texts of the résumé. */
export const messages: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '이력서',
    lead: '지갑의 배지로 저절로 채워집니다. 지원할 때는 회사가 물은 것만 나갑니다.',
    meter: (percent, proven, all) => `${all}줄 가운데 ${proven}줄을 기관이 확인했습니다 (${percent}%)`,
    meterLabel: (percent) => `기관이 확인한 줄 ${percent}%`,
    sections: {
      career: '경력',
      qualification: '자격',
      training: '교육·훈련',
      education: '학력',
      language: '어학',
      skill: '할 줄 아는 것',
      other: '그 밖의 것',
    },
    empty: '아직 한 줄도 없습니다',
    emptyText: '배지를 가져오면 경력과 자격이 저절로 적힙니다. 기록이 없으면 직접 쓰셔도 됩니다.',
    wallet: '배지 가져오기',
    confirmed: (issuer) => `${issuer} 확인`,
    confirmedUntil: (issuer) => `${issuer} 확인 · 곧 기한이 끝남`,
    expired: (issuer) => `기한이 지남 · ${issuer}`,
    suspended: (issuer) => `잠시 멈춤 · ${issuer}`,
    revoked: (issuer) => `취소됨 · ${issuer}`,
    typed: '직접 씀',
    hidden: '가림',
    hide: '가리기',
    show: '다시 보이기',
    edit: '고치기',
    remove: '지우기',
    up: '위로',
    down: '아래로',
    still: '지금까지',
    actLabel: (act, title) => `${title} ${act}`,
    add: '직접 한 줄 쓰기',
    addTitle: '직접 쓰기',
    addLead: '기관에 기록이 없는 일도 적을 수 있습니다. ‘직접 씀’으로 표시됩니다.',
    editTitle: '한 줄 고치기',
    save: '저장',
    back: '이력서로',
    fields: {
      section: '어디에 쓸까요?',
      title: '무엇을 했나요?',
      organisation: '어디에서 했나요?',
      from: '시작한 날',
      to: '끝난 날',
      detail: '덧붙일 말',
    },
    toHint: '아직 하고 있으면 비워 두세요.',
    saved: '저장했습니다',
    removed: '지웠습니다',
    moved: '옮겼습니다',
    question: '두 기록이 서로 다릅니다',
    questionLead:
      '어느 쪽이 맞나요? 저희가 마음대로 합치지 않습니다. 틀린 쪽은 가려지고, 언제든 다시 보일 수 있습니다.',
    isRight: (n) => (n === 1 ? '첫째가 맞음' : '둘째가 맞음'),
    both: '둘 다 맞음',
    settled: '답하신 대로 두었습니다',
    wishes: '바라는 일',
    wishesLead: '지원할 때 시작할 수 있는 날이 미리 적힙니다. 회사에는 물은 것만 나갑니다.',
    wishFields: {
      startOn: '시작할 수 있는 날',
      regions: '일하고 싶은 곳',
      occupations: '하고 싶은 일',
      payMonthlyMin: '한 달에 적어도 (세전)',
      shifts: '일할 수 있는 때',
    },
    commaHint: (example) => `여럿이면 쉼표로 나누세요. 예: ${example}`,
    won: '원',
    shifts: { day: '낮', evening: '저녁', night: '밤', rotating: '교대', weekend: '주말', flexible: '시간 조정' },
    notAsked: '묻지 않는 것',
    notAskedItems: ['사진', '나이', '성별', '태어난 곳', '가족', '재산'],
    notAskedLaw: '일과 관계없는 것은 적는 칸이 없습니다. 채용절차의 공정화에 관한 법률 제4조의3',
    print: '인쇄용으로 보기',
    download: 'JSON으로 내려받기',
    printTitle: (name) => `${name} 이력서`,
    errors: {
      needed: '무엇을 했는지 쓰세요. 예: 설비 점검',
      'too-long': '조금 줄여 쓰세요',
      'not-a-day': '날짜를 골라 주세요. 예: 2026-12-14',
      'ends-before-it-begins': '끝난 날이 시작한 날보다 앞섭니다',
      'too-many': '다섯 개까지 쓸 수 있습니다',
      pay: '숫자만 쓰세요. 예: 2600000',
    },
    unknown: (words) => josa(`‘${words}’#{을} 찾지 못했습니다. 다른 이름으로 써 보세요`),
  },
  en: {
    title: 'Résumé',
    lead: 'It fills itself from the badges in your wallet. When you apply, only what the employer asks leaves.',
    meter: (percent, proven, all) => `${proven} of ${all} lines are confirmed by an agency (${percent}%)`,
    meterLabel: (percent) => `${percent}% of lines confirmed by an agency`,
    sections: {
      career: 'Work',
      qualification: 'Qualifications',
      training: 'Training',
      education: 'Education',
      language: 'Languages',
      skill: 'Skills',
      other: 'Other',
    },
    empty: 'There is no line yet',
    emptyText:
      'Fetch badges, and work and qualifications are written by themselves. Where there is no record, type it.',
    wallet: 'Fetch badges',
    confirmed: (issuer) => `confirmed by ${issuer}`,
    confirmedUntil: (issuer) => `confirmed by ${issuer} · ends soon`,
    expired: (issuer) => `expired · ${issuer}`,
    suspended: (issuer) => `suspended · ${issuer}`,
    revoked: (issuer) => `revoked · ${issuer}`,
    typed: 'typed by you',
    hidden: 'hidden',
    hide: 'Hide',
    show: 'Show again',
    edit: 'Change',
    remove: 'Remove',
    up: 'Move up',
    down: 'Move down',
    still: 'now',
    actLabel: (act, title) => `${act}: ${title}`,
    add: 'Type a line',
    addTitle: 'Type a line',
    addLead: 'What no agency has on record can be written too. It is marked as typed by you.',
    editTitle: 'Change a line',
    save: 'Save',
    back: 'Résumé',
    fields: {
      section: 'Which part?',
      title: 'What did you do?',
      organisation: 'Where?',
      from: 'First day',
      to: 'Last day',
      detail: 'Anything to add',
    },
    toHint: 'Leave empty if it still goes on.',
    saved: 'Saved',
    removed: 'Removed',
    moved: 'Moved',
    question: 'Two records disagree',
    questionLead:
      'Which one is right? We never merge them. The wrong one is hidden, and you can show it again at any time.',
    isRight: (n) => (n === 1 ? 'The first is right' : 'The second is right'),
    both: 'Both are right',
    settled: 'Kept as you answered',
    wishes: 'What you look for',
    wishesLead: 'Your starting day is filled in when you apply. An employer gets only what was asked.',
    wishFields: {
      startOn: 'When you can start',
      regions: 'Where',
      occupations: 'What work',
      payMonthlyMin: 'At least, a month before tax',
      shifts: 'When you can work',
    },
    commaHint: (example) => `Several: put commas between. Korean names, for example ${example}`,
    won: 'won',
    shifts: {
      day: 'day',
      evening: 'evening',
      night: 'night',
      rotating: 'rotating',
      weekend: 'weekend',
      flexible: 'flexible',
    },
    notAsked: 'What is never asked',
    notAskedItems: ['Photo', 'Age', 'Sex', 'Birthplace', 'Family', 'Property'],
    notAskedLaw: 'There is no field for what has nothing to do with the work. Fair Hiring Procedure Act, Article 4-3',
    print: 'View for printing',
    download: 'Download as JSON',
    printTitle: (name) => `Résumé of ${name}`,
    errors: {
      needed: 'Write what you did, for example: equipment checks',
      'too-long': 'Please shorten it',
      'not-a-day': 'Choose a date, for example 2026-12-14',
      'ends-before-it-begins': 'The last day is before the first day',
      'too-many': 'Up to five',
      pay: 'Digits only, for example 2600000',
    },
    unknown: (words) => `“${words}” was not found. Try another name`,
  },
})
