import { type Day, dayOf } from '../../../kernel/day.ts'
import type { BadgeKind } from '../events.ts'

/** One accreditation: who may issue which kinds of badges, from which day until which last day. */
export type Accredited = {
  readonly id: string
  readonly did: string
  readonly name: string
  readonly nameEn?: string | undefined
  readonly kinds: readonly BadgeKind[]
  readonly from: Day
  readonly until?: Day | undefined
}

/** The list as it is signed. `previous` is the SHA-256 of the list before, so that none can be exchanged later. */
export type AccreditedList = {
  readonly iss: string
  readonly version: number
  readonly time: string
  readonly previous?: string | undefined
  readonly entries: readonly Accredited[]
}

/** What the list says of a badge's issuer. 'known' publishes its keys but the list does not vouch for this badge. */
export type Standing = {
  readonly standing: 'accredited' | 'known' | 'unknown'
  readonly why: StandingReason
  /** The last day of an accreditation that has ended, or the first of one that had not begun. */
  readonly day?: Day
  readonly kinds?: readonly BadgeKind[]
}

/** Why. */
export type StandingReason =
  | 'listed'
  | 'ended-since'
  | 'other-kind'
  | 'before-start'
  | 'after-end'
  | 'not-listed'
  | 'list-unreadable'
  | 'not-proven'

/** A badge as the list is asked about it. */
export type Asked = { readonly issuer: string; readonly type?: string | undefined; readonly issuedAt: Date }

/** Looks a badge's issuer up: the day of issue decides, so that a badge stays good when its issuer's accreditation ends. */
export function standingOf(list: AccreditedList | undefined, { issuer, type, issuedAt }: Asked, now: Date): Standing {
  if (!list) return { standing: 'known', why: 'list-unreadable' }
  const own = list.entries.filter(({ did }) => did === issuer)
  if (own.length === 0) return { standing: 'known', why: 'not-listed' }
  const kind = kindOfType(type)
  const fitting = own.filter(({ kinds }) => kind !== undefined && kinds.includes(kind))
  if (fitting.length === 0)
    return { standing: 'known', why: 'other-kind', kinds: [...new Set(own.flatMap(({ kinds }) => kinds))] }
  const issued = dayOf(issuedAt)
  const holding = fitting.filter(({ from, until }) => from <= issued && (until === undefined || issued <= until))
  return holding.length > 0 ? whileAccredited(holding, dayOf(now)) : outside(fitting, issued)
}

function whileAccredited(holding: readonly Accredited[], today: Day): Standing {
  if (holding.some(({ until }) => until === undefined || today <= until))
    return { standing: 'accredited', why: 'listed' }
  const last = holding.flatMap(({ until }) => until ?? []).toSorted()
  return { standing: 'accredited', why: 'ended-since', ...dayIn(last.at(-1)) }
}

function outside(fitting: readonly Accredited[], issued: Day): Standing {
  const ends = fitting.flatMap(({ until }) => (until !== undefined && until < issued ? [until] : [])).toSorted()
  if (ends.length > 0) return { standing: 'known', why: 'after-end', ...dayIn(ends.at(-1)) }
  return { standing: 'known', why: 'before-start', ...dayIn(fitting.map(({ from }) => from).toSorted()[0]) }
}

function dayIn(day: Day | undefined): { day?: Day } {
  return day === undefined ? {} : { day }
}

// Open Badges 3.0, AchievementType; what is not here is no kind that this list speaks of.
const types: Readonly<Record<BadgeKind, readonly string[]>> = {
  career: ['Fieldwork', 'ApprenticeshipCertificate', 'CommunityService'],
  qualification: ['License', 'Certification', 'Certificate', 'MasterCertificate', 'JourneymanCertificate'],
  completion: ['Course', 'CertificateOfCompletion', 'LearningProgram', 'MicroCredential', 'CoCurricular'],
  degree: [
    'Degree',
    'AssociateDegree',
    'BachelorDegree',
    'MasterDegree',
    'DoctoralDegree',
    'ProfessionalDoctorate',
    'ResearchDoctorate',
    'Diploma',
    'SecondarySchoolDiploma',
    'GeneralEducationDevelopment',
  ],
  language: ['Assessment'],
}
const kindByType: ReadonlyMap<string, BadgeKind> = new Map(
  (['career', 'qualification', 'completion', 'degree', 'language'] as const).flatMap((kind) =>
    types[kind].map((type) => [type, kind] as const),
  ),
)

/** Our kind for Open Badges 3.0's type of achievement; undefined when there is none. */
function kindOfType(type: string | undefined): BadgeKind | undefined {
  return type === undefined ? undefined : kindByType.get(type)
}

/** How an accreditation stands on a day. */
export function stateOn(
  { from, until }: Pick<Accredited, 'from' | 'until'>,
  today: Day,
): 'upcoming' | 'active' | 'ended' {
  if (today < from) return 'upcoming'
  return until !== undefined && until < today ? 'ended' : 'active'
}
