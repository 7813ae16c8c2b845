import type { OrganisationRole, Right } from '../../../platform/operation/actor.ts'
import type { Member } from '../../identity/index.ts'

type Words = { readonly ko: string; readonly en: string }

/** What an organisation is told of, as its members decide about it. */
export const themes = ['applicants', 'answers', 'requests', 'questions', 'company', 'systems'] as const
/** One of them. */
export type Theme = (typeof themes)[number]

/** What is fixed about a theme. */
export type ThemeRule = {
  readonly name: Words
  readonly about: Words
  /** Beginnings of the topics that belong to it; the longest that fits decides. */
  readonly topics: readonly string[]
  /** The kinds of organisation that are told of it. */
  readonly of: readonly OrganisationRole[]
  /** Who hears it without having decided. */
  readonly usual: readonly Member['role'][]
  /** What a firm must be let do (one of these) to be told of it in its client's place; absent: agents never are. */
  readonly agents?: readonly Right[]
}

const everybody = ['employer', 'issuer', 'operator'] as const
const working = ['administrator', 'recruiter'] as const

/** The themes as data. A new one is a line here; the page follows. */
export const themeRules: Readonly<Record<Theme, ThemeRule>> = {
  applicants: {
    name: { ko: '지원자', en: 'Applicants' },
    about: {
      ko: '새 지원이 오거나, 지원자가 거두거나 이름을 알렸을 때',
      en: 'Somebody applies, withdraws or says who they are',
    },
    topics: ['applications.'],
    of: ['employer'],
    usual: working,
    agents: ['applicants'],
  },
  answers: {
    name: { ko: '답할 날과 마감', en: 'Answers due and closing days' },
    about: { ko: '답하기로 한 날이 지나거나, 날이 옮겨졌을 때', en: 'An answer is overdue, or a day has moved' },
    topics: ['applications.overdue', 'applications.answer-day', 'jobs.'],
    of: ['employer'],
    usual: working,
    agents: ['answers', 'vacancies'],
  },
  requests: {
    name: { ko: '배지 요청', en: 'Badge requests' },
    about: {
      ko: '배지를 고쳐 달라고 하거나, 배지에 손볼 것이 있을 때',
      en: 'A correction is asked for, or a badge needs somebody',
    },
    topics: ['badges.'],
    of: ['issuer'],
    usual: working,
  },
  questions: {
    name: { ko: '왜 봤는지 물음', en: 'Questions why data was read' },
    about: {
      ko: '본인이 왜 정보를 봤는지 묻거나, 답할 때가 지났을 때',
      en: 'A person asks why their data was read, or the answer is late',
    },
    topics: ['rights.'],
    of: everybody,
    usual: working,
  },
  company: {
    name: { ko: '구성원과 확인', en: 'Members and verification' },
    about: {
      ko: '구성원이 바뀌거나, 위임, 회사 확인, 권한 신청에 소식이 있을 때',
      en: 'Members change; news of mandates, verification, claims',
    },
    topics: ['identity.', 'enterprises.'],
    of: everybody,
    usual: ['administrator'],
  },
  systems: {
    name: { ko: '프로그램과 장애', en: 'Programs and outages' },
    about: { ko: '웹훅이 멈추거나 장애가 의심될 때', en: 'A webhook fails, or an outage is suspected' },
    topics: ['developers.', 'operations.'],
    of: everybody,
    usual: ['administrator'],
  },
}

/** What a message to an organisation is about; what nobody foresaw goes to the administrators' theme. */
export function themeOf(topic: string): Theme {
  const fits = themes.flatMap((theme) => themeRules[theme].topics.map((begin) => ({ theme, begin })))
  const best = fits.filter(({ begin }) => topic.startsWith(begin)).toSorted((a, b) => b.begin.length - a.begin.length)
  return best[0]?.theme ?? 'company'
}

/** The themes of a kind of organisation. */
export function themesOf(kind: OrganisationRole): Theme[] {
  return themes.filter((theme) => themeRules[theme].of.includes(kind))
}

/** What somebody hears: what they decided, or what is usual for their role. */
export function heardBy(role: Member['role'], decided: readonly Theme[] | undefined): readonly Theme[] {
  return decided ?? themes.filter((theme) => themeRules[theme].usual.includes(role))
}

/** The themes of a client of which a firm is told that may do these things there. */
export function themesOfAgent(rights: readonly Right[]): Theme[] {
  return themes.filter((theme) => themeRules[theme].agents?.some((right) => rights.includes(right)))
}
