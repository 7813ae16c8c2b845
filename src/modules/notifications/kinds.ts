import type { Channel } from './channels.ts'

type Words = { readonly ko: string; readonly en: string }

/** The kinds of message a person can decide about. Links in letters name them by their place: a new one comes last. */
export const kinds = ['result', 'deadline', 'badge', 'vacancy', 'progress', 'service', 'security', 'work'] as const
/** One of them. */
export type Kind = (typeof kinds)[number]

/** What is fixed about a kind. */
export type KindRule = {
  readonly name: Words
  readonly about: Words
  /** All that leaves this node by telephone: what a locked screen may show. No name, employer, badge or amount. */
  readonly screen: Words
  /** Cannot be turned off. */
  readonly always?: true
  /** Also rings in quiet hours. */
  readonly passesQuiet?: true
  /** May wait for the letter that says what piled up. */
  readonly digestible?: true
  /** The channels of a person who has decided nothing. */
  readonly usual: readonly Channel[]
}

/** The kinds as data. A new one is a line here; the page, the API and the 알림톡 templates follow. */
export const kindRules: Readonly<Record<Kind, KindRule>> = {
  result: {
    name: { ko: '지원 결과', en: 'Answers to applications' },
    about: {
      ko: '면접에 부르거나, 답이 오거나, 공고가 끝났을 때',
      en: 'You are invited, answered, or the vacancy closed',
    },
    screen: { ko: '지원에 답이 왔습니다', en: 'Your application was answered' },
    digestible: true,
    usual: ['mail', 'push'],
  },
  deadline: {
    name: { ko: '마감·기한', en: 'Deadlines' },
    about: { ko: '법이 정한 기한이나 마감이 다가오거나 바뀔 때', en: 'A deadline comes near or moves' },
    screen: { ko: '기한이 다가온 일이 있습니다', en: 'Something is due soon' },
    passesQuiet: true,
    usual: ['mail', 'push', 'alimtalk'],
  },
  badge: {
    name: { ko: '배지', en: 'Badges' },
    about: { ko: '기관이 배지를 취소하거나 멈추거나 풀었을 때', en: 'A badge was revoked, suspended or restored' },
    screen: { ko: '배지에 바뀐 것이 있습니다', en: 'One of your badges changed' },
    digestible: true,
    usual: ['mail', 'push'],
  },
  vacancy: {
    name: { ko: '새 공고', en: 'New vacancies' },
    about: { ko: '저장한 검색에 맞는 공고가 나왔을 때', en: 'A vacancy fits a saved search' },
    screen: { ko: '찾던 일자리가 나왔습니다', en: 'A vacancy you may like has appeared' },
    digestible: true,
    usual: ['mail'],
  },
  progress: {
    name: { ko: '진행 소식', en: 'Progress' },
    about: { ko: '회사가 지원을 읽거나, 기다리던 배지가 왔을 때', en: 'An application was read, a badge arrived' },
    screen: { ko: '진행 소식이 있습니다', en: 'There is progress' },
    digestible: true,
    usual: [],
  },
  service: {
    name: { ko: '그 밖의 안내', en: 'Other information' },
    about: { ko: '온일을 쓰는 데 알아야 할 일이 있을 때', en: 'Something you should know about Onil' },
    screen: { ko: '알려 드릴 일이 있습니다', en: 'There is something to tell you' },
    digestible: true,
    usual: ['mail'],
  },
  security: {
    name: { ko: '보안', en: 'Security' },
    about: { ko: '새 기기, 연락처 변경, 권한 변경', en: 'New devices, changed contacts, changed rights' },
    screen: {
      ko: '계정에 바뀐 것이 있습니다. 내가 한 일인지 보세요',
      en: 'Your account changed. Check that it was you',
    },
    always: true,
    passesQuiet: true,
    usual: ['mail', 'push', 'alimtalk'],
  },
  work: {
    name: { ko: '회사·기관 일', en: 'Your organisations' },
    about: { ko: '내가 맡은 회사나 기관에 알릴 일이 있을 때', en: 'There is news for an organisation you act for' },
    screen: { ko: '맡은 회사나 기관에 소식이 있습니다', en: 'There is news for your organisation' },
    digestible: true,
    usual: ['mail', 'push'],
  },
}
