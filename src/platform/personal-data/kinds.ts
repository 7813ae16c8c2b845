/** What is erased, as a person would call it; in this order it is shown. */
export const personalKinds = {
  account: {
    ko: '이름·메일·생일과 로그인 수단, 로그인한 기기',
    en: 'Name, e-mail, birth date, ways to sign in, devices',
  },
  contacts: { ko: '연락처와 받은 알림, 알림 설정', en: 'Contacts, messages, notification settings' },
  resume: { ko: '이력서와 희망 조건', en: 'Résumé and wishes' },
  searches: {
    ko: '저장한 검색과 거기에 맞았던 공고, 최근 본 공고, 안 보기로 한 공고',
    en: 'Saved searches and what fitted them, vacancies seen lately, vacancies hidden',
  },
  wallet: { ko: '지갑의 배지와 만든 링크', en: 'Badges in the wallet and links to them' },
  applications: { ko: '보낸 지원서의 내용', en: 'What you sent with applications' },
  consents: { ko: '동의한 항목', en: 'What you consented to' },
  helpers: { ko: '도와주는 사람과의 약속', en: 'Agreements with helpers' },
  ideas: { ko: '쓴 아이디어와 댓글, 투표', en: 'Ideas, replies and votes' },
  questions: { ko: '왜 봤는지 물은 것', en: 'Questions why your data was read' },
  drafts: { ko: '쓰다 만 글', en: 'Drafts' },
  bankAccount: { ko: '지급 계좌', en: 'Account for payments' },
  receipts: { ko: '여기에 둔 접수증', en: 'Receipts kept here' },
  keys: { ko: '프로그램에 준 열쇠', en: 'Keys of programs' },
} as const

/** One of them. */
export type PersonalKind = keyof typeof personalKinds
/** Their names, in order. */
export const personalKindNames: readonly PersonalKind[] = [
  'account',
  'contacts',
  'resume',
  'searches',
  'wallet',
  'applications',
  'consents',
  'helpers',
  'ideas',
  'questions',
  'drafts',
  'bankAccount',
  'receipts',
  'keys',
]
