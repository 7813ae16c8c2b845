import type { BadgeKind } from './events.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  getTitle: string
  getLead: string
  agencies: string
  ask: (kind: BadgeKind) => string
  untilConsent: (day: string) => string
  otherEnd: string
  otherEndHint: string
  get: string
  withdrawNote: string
  asked: (n: number) => string
  askedNone: string
  progress: string
  waiting: (name: string) => string
  waitingLong: (since: string, next: string) => string
  look: string
  arrivedAll: (n: number) => string
  again: string
  nothingNew: (name: string) => string
  noRecord: (name: string) => string
  noRecordNote: string
  needsAPerson: (name: string) => string
  reasons: Readonly<Record<string, string>>
  stopped: (name: string) => string
  mine: (n: number) => string
  kinds: string
  all: string
  kind: Readonly<Record<BadgeKind, string>>
  none: string
  noneNote: string
  noneOfKind: string
  state: { valid: string; expired: string; revoked: string; suspended: string; expiring: (days: string) => string }
  from: (day: string) => string
  until: (day: string) => string
  seen: (n: number) => string
  seenNone: string
  seenNoneNote: string
  linkTo: (title: string) => string
  endsOn: (day: string) => string
  answers: (n: number) => string
  manage: string
  resume: string
  resumeNote: string
  resumeLink: string
  receive: string
  receiveNote: string
  receiveLink: string
  address: string
  addressNote: string
  back: string
  backToApplying: string
  backToResume: string
  errors: Readonly<Record<string, string>>
}

/** What the wallet's pages say. */
export const walletTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '내 지갑',
    lead: '자격과 경력이 여기 모입니다. 직접 누를 때만 밖으로 나갑니다.',
    getTitle: '기관에 있는 내 기록을 가져오세요',
    getLead: '기관에 서류를 떼러 가지 않아도 됩니다. 가져올 곳을 고르세요. 기록이 있는지는 물어봐야 압니다.',
    agencies: '가져올 곳',
    ask: (kind) =>
      ({
        career: '경력 기록 · 지원할 때 일한 것을 보이려고',
        qualification: '자격 기록 · 지원할 때 자격을 보이려고',
        completion: '수료 기록 · 지원할 때 배운 것을 보이려고',
        degree: '학위 기록 · 지원할 때 학력을 보이려고',
        language: '어학 성적 · 지원할 때 점수를 보이려고',
      })[kind],
    untilConsent: (day) => `${day}까지 동의`,
    otherEnd: '다른 날까지만 동의하기',
    otherEndHint: '쓰면 위 날짜 대신 이날까지 동의합니다. 1년 안에서 고르세요.',
    get: '고른 곳에서 가져오기 · 20초',
    withdrawNote: '동의는 언제든 한 번에 거둘 수 있습니다.',
    asked: (n) => `${n}곳에 묻고 있습니다`,
    askedNone: '이미 묻고 있는 곳입니다',
    progress: '가져오기',
    waiting: (name) => `${name}에 묻고 있습니다`,
    waitingLong: (since, next) =>
      `${since}부터 답을 기다립니다. 기관이 답하지 않으면 ${next}쯤 다시 묻습니다. 그냥 두셔도 됩니다.`,
    look: '지금 상태 보기',
    arrivedAll: (n) => `배지 ${n}개가 왔습니다`,
    again: '기관에서 다시 가져오기',
    nothingNew: (name) => `${name}에는 새로운 것이 없습니다`,
    noRecord: (name) => `${name}에는 기록이 없습니다`,
    noRecordNote: '있어야 할 기록이라면 그 기관에 물어보세요.',
    needsAPerson: (name) => `${name}의 답을 받지 못했습니다`,
    reasons: {
      refused: '기관이 우리 물음을 받지 않았습니다. 온일 운영자가 기관에 알아봅니다.',
      malformed: '기관이 보낸 것을 읽을 수 없었습니다. 온일 운영자가 기관에 알아봅니다.',
      'wrong-person': '기관이 다른 사람의 기록을 보내서 받지 않았습니다. 온일 운영자가 기관에 알아봅니다.',
      contradictory: '한 번호에 서로 다른 기록이 와서 받지 않았습니다. 어느 것이 맞는지 기관에 물어보세요.',
      'no-answer': '스무 번 물어도 기관이 답하지 않았습니다. 나중에 다시 가져오세요.',
      'consent-withdrawn': '동의를 거두어서 더 묻지 않습니다. 이미 받은 배지는 그대로 있습니다.',
      'consent-ended': '동의한 날이 지나서 더 묻지 않습니다. 다시 가져오려면 새로 고르세요.',
    },
    stopped: (name) => `${name}에 묻기를 멈췄습니다`,
    mine: (n) => `내 배지 ${n}`,
    kinds: '배지 종류',
    all: '전체',
    kind: { career: '경력', qualification: '자격', completion: '수료', degree: '학위', language: '어학' },
    none: '아직 배지가 없습니다',
    noneNote: '위에서 기관을 골라 가져오면 여기 모입니다.',
    noneOfKind: '이 종류의 배지는 없습니다.',
    state: {
      valid: '확인됨',
      expired: '기한 끝남',
      revoked: '기관이 취소함',
      suspended: '기관이 멈춤',
      expiring: (days) => `${days} 끝남`,
    },
    from: (day) => `${day}부터`,
    until: (day) => `${day}까지`,
    seen: (n) => `지금 볼 수 있는 곳 ${n}`,
    seenNone: '지금 볼 수 있는 곳이 없습니다',
    seenNoneNote: '지원하거나 링크를 만들 때 생깁니다.',
    linkTo: (title) => `링크: ${title}`,
    endsOn: (day) => `${day}까지`,
    answers: (n) => `답 ${n}가지`,
    manage: '보기 멈추기',
    resume: '이력서',
    resumeNote: '지갑에 온 것은 이력서에 저절로 채워집니다.',
    resumeLink: '이력서 보기',
    receive: '배지 받기',
    receiveNote: '기관에서 배지를 줄 때 보여 줄 번호를 만듭니다.',
    receiveLink: '받을 번호 보기',
    address: '지갑 주소',
    addressNote: '기관이 배지를 직접 넣어 줄 때 알려 주는 주소입니다. 이것으로는 지갑을 볼 수 없습니다.',
    back: '지갑',
    backToApplying: '지원하던 곳으로 돌아가기',
    backToResume: '이력서로 돌아가기',
    errors: {
      'choose-one': '가져올 곳을 하나 이상 고르세요.',
      'not-a-day': '날짜를 고르세요.',
      'in-the-past': '오늘이나 그 뒤의 날을 고르세요.',
      'too-far': '1년 안의 날을 고르세요.',
    },
  },
  en: {
    title: 'My wallet',
    lead: 'Your licences and experience gather here. They leave only when you press the button.',
    getTitle: 'Fetch your records from the agencies',
    getLead: 'No need to go and get papers. Choose where to fetch from. Whether there is a record shows when we ask.',
    agencies: 'Where to fetch from',
    ask: (kind) =>
      ({
        career: 'employment records · to show your work when you apply',
        qualification: 'licences · to show them when you apply',
        completion: 'completed courses · to show what you learnt when you apply',
        degree: 'degrees · to show them when you apply',
        language: 'language scores · to show them when you apply',
      })[kind],
    untilConsent: (day) => `consent until ${day}`,
    otherEnd: 'Consent until another day',
    otherEndHint: 'If given, it takes the place of the date above. Within one year.',
    get: 'Fetch from the chosen ones · 20 seconds',
    withdrawNote: 'You can withdraw a consent at any time with one press.',
    asked: (n) => (n === 1 ? 'Asking one agency' : `Asking ${n} agencies`),
    askedNone: 'These are being asked already',
    progress: 'Fetching',
    waiting: (name) => `Asking ${name}`,
    waitingLong: (since, next) =>
      `Waiting for an answer since ${since}. If none comes, we ask again at about ${next}. You need not stay here.`,
    look: 'See how it stands',
    arrivedAll: (n) => (n === 1 ? 'One badge has come' : `${n} badges have come`),
    again: 'Fetch from the agencies again',
    nothingNew: (name) => `${name} has nothing new`,
    noRecord: (name) => `${name} has no record of you`,
    noRecordNote: 'If there should be one, ask the agency.',
    needsAPerson: (name) => `The answer of ${name} could not be taken over`,
    reasons: {
      refused: 'The agency did not accept our question. The operator is looking into it.',
      malformed: 'What the agency sent could not be read. The operator is looking into it.',
      'wrong-person': 'The agency sent somebody else’s records, so we took none. The operator is looking into it.',
      contradictory: 'Different records came under one number, so we took none. Ask the agency which is right.',
      'no-answer': 'We asked twenty times and the agency did not answer. Fetch again later.',
      'consent-withdrawn': 'You withdrew the consent, so we ask no more. Badges that came before are still here.',
      'consent-ended': 'The last day of your consent has passed, so we ask no more. Choose the agency again to fetch.',
    },
    stopped: (name) => `We stopped asking ${name}`,
    mine: (n) => `My badges ${n}`,
    kinds: 'Kinds of badges',
    all: 'All',
    kind: {
      career: 'Work',
      qualification: 'Licences',
      completion: 'Courses',
      degree: 'Degrees',
      language: 'Languages',
    },
    none: 'No badges yet',
    noneNote: 'Choose an agency above; what it has gathers here.',
    noneOfKind: 'There is no badge of this kind.',
    state: {
      valid: 'Verified',
      expired: 'Expired',
      revoked: 'Revoked by the issuer',
      suspended: 'Suspended by the issuer',
      expiring: (days) => `Ends ${days}`,
    },
    from: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    seen: (n) => `Who can see something now ${n}`,
    seenNone: 'Nobody can see anything now',
    seenNoneNote: 'That changes when you apply or make a link.',
    linkTo: (title) => `Link: ${title}`,
    endsOn: (day) => `until ${day}`,
    answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    manage: 'Stop it',
    resume: 'Résumé',
    resumeNote: 'What comes into the wallet fills in your résumé by itself.',
    resumeLink: 'See the résumé',
    receive: 'Receive a badge',
    receiveNote: 'Make a number to show when an agency gives you a badge.',
    receiveLink: 'See the number',
    address: 'Wallet address',
    addressNote: 'Give it to an agency that wants to put a badge in directly. Nobody can look into the wallet with it.',
    back: 'Wallet',
    backToApplying: 'Back to your application',
    backToResume: 'Back to your résumé',
    errors: {
      'choose-one': 'Choose at least one.',
      'not-a-day': 'Choose a date.',
      'in-the-past': 'Choose today or a later day.',
      'too-far': 'Choose a day within one year.',
    },
  },
})

/** What is wrong with the fields of a refused form, in words. */
export function fieldWords(
  fields: Readonly<Record<string, string>> | undefined,
  words: Readonly<Record<string, string>>,
  lang: Lang,
): Record<string, string> {
  const other = lang === 'ko' ? '다시 써 주세요.' : 'Please write this again.'
  return Object.fromEntries(Object.entries(fields ?? {}).map(([name, code]) => [name, words[code] ?? other]))
}
