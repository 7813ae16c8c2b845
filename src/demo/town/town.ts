import type { Day } from '../../kernel/day.ts'
import type { Won } from '../../kernel/won.ts'
import type { Hours } from './hours.ts'

/** An organisation that hires. `key` is stable; `kind` is our word for the business, `industry` its KSIC group. */
export type TownEmployer = {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly kind: string
  readonly industry: string
  readonly regions: readonly string[]
  readonly employees: number
  readonly since: number
  readonly intro: string
  readonly introEn: string
  readonly administrator: string
  readonly reply: { readonly days: number; readonly answered: number; readonly of: number }
}

/** What the employer asks an applicant; `need: 'must'` is a condition, `'wish'` helps. */
export type TownQuestion = { readonly key: string; readonly text: string; readonly textEn: string } & (
  | { readonly kind: 'qualification'; readonly need: 'must' | 'wish'; readonly qualification: string }
  | {
      readonly kind: 'experience'
      readonly need: 'must' | 'wish'
      readonly occupation: string
      readonly months: number
    }
  | { readonly kind: 'condition'; readonly need: 'must' }
  | { readonly kind: 'start' | 'why'; readonly need: 'must' }
)

/** Pay before deductions, for the hours given. `from` equals `to` when it is one amount. */
export type TownPay = { readonly unit: 'hour' | 'month' | 'year'; readonly from: Won; readonly to: Won }

/** A vacancy. `closed`: the employer ended it on `closedOn`; `expired`: its closing day has passed unanswered. */
export type TownVacancy = {
  readonly key: string
  readonly employer: string
  readonly occupation: string
  readonly region: string
  readonly title: string
  readonly titleEn: string
  readonly duties: string
  readonly summaryEn: string
  readonly hours: Hours
  readonly pay: TownPay
  readonly employment: 'permanent' | 'contract' | 'part-time'
  readonly contractMonths: number | undefined
  readonly education: 'any' | 'highschool' | 'associate' | 'bachelor' | 'master'
  readonly careerMonths: number
  readonly questions: readonly TownQuestion[]
  readonly benefits: readonly string[]
  readonly posts: number
  readonly opens: Day
  readonly closes: Day
  readonly state: 'open' | 'closed' | 'expired'
  readonly closedOn: Day | undefined
}

/** The register of a fictional agency, by the kind of record it keeps. */
export type AgencyKind = 'career' | 'qualification' | 'completion' | 'degree' | 'language'

/** An agency whose simulator holds records and issues badges. */
export type TownAgency = {
  readonly key: string
  readonly kind: AgencyKind
  readonly name: string
  readonly nameEn: string
  readonly staff: string
}

/** One record at an agency. `resident` is the demo number it is filed under. */
export type TownRecord = {
  readonly key: string
  readonly agency: string
  readonly person: string
  readonly resident: string
  readonly conflictsWith: string | undefined
} & (
  | {
      readonly kind: 'career'
      readonly company: string
      readonly duty: string
      readonly occupation: string
      readonly from: Day
      readonly to: Day | undefined
    }
  | {
      readonly kind: 'qualification'
      readonly name: string
      readonly qualification: string
      readonly number: string
      readonly issuedOn: Day
      readonly revokedOn: Day | undefined
      readonly revokedWhy: string | undefined
    }
  | {
      readonly kind: 'completion'
      readonly course: string
      readonly hours: number
      readonly from: Day
      readonly to: Day
    }
  | {
      readonly kind: 'degree'
      readonly school: string
      readonly major: string
      readonly degree: string
      readonly on: Day
    }
  | {
      readonly kind: 'language'
      readonly test: string
      readonly score: string
      readonly takenOn: Day
      readonly validUntil: Day
    }
)

/** A demo person. `entrance`: offered on the sign-in page. `resident` is a number no real person can have (month 00). */
export type TownPerson = {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly resident: string
  readonly bornOn: Day
  readonly email: string
  readonly region: string
  readonly role: 'person' | 'employer' | 'issuer' | 'operator'
  readonly organisation: string | undefined
  readonly journey: string | undefined
  readonly entrance: boolean
  readonly story: string
  readonly storyEn: string
}

/** An answer: proved by a record of an agency, or in the person's own words. */
export type TownAnswer = { readonly question: string } & (
  | { readonly by: 'badge'; readonly record: string }
  | { readonly by: 'words'; readonly text: string }
)

/** An application and how far it has come; the later days are set when that has happened. */
export type TownApplication = {
  readonly key: string
  readonly person: string
  readonly vacancy: string
  readonly state: 'submitted' | 'seen' | 'held' | 'invited' | 'declined' | 'withdrawn' | 'closed'
  readonly answers: readonly TownAnswer[]
  readonly why: string
  readonly sentOn: Day
  readonly seenOn: Day | undefined
  readonly answeredOn: Day | undefined
  readonly reason: string | undefined
}

/** The demo town: all invented, to be shown as 시연 자료 wherever it appears. */
export type Town = {
  readonly notice: '시연 자료'
  readonly seed: number
  readonly today: Day
  readonly employers: readonly TownEmployer[]
  readonly vacancies: readonly TownVacancy[]
  readonly agencies: readonly TownAgency[]
  readonly people: readonly TownPerson[]
  readonly records: readonly TownRecord[]
  readonly applications: readonly TownApplication[]
}
