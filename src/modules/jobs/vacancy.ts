import type { Day } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { CloseReason, Education, Employment, NeedKind, PayPeriod, Shift } from './contract.ts'

/** Pay before tax in whole won; `max` only where a range is offered. */
export type Pay = { readonly per: PayPeriod; readonly min: number; readonly max?: number }

/** One question of the employer. `qualification` is an id of the reference list, `months` the least length. */
export type Need = {
  readonly id: string
  readonly kind: NeedKind
  readonly label: string
  readonly labelEn?: string
  readonly required: boolean
  readonly qualification?: string
  readonly months?: number
}

/** A vacancy. Drafts may have empty texts; imported notices may lack `organisation`, `occupation` (then '') and `pay`. */
export type Vacancy = {
  readonly id: Id<'Vacancy'>
  readonly organisation?: Id<'Organisation'>
  readonly employerName: string
  readonly employerNameEn?: string
  readonly employerVerified: boolean
  /** How many people the company says it employs. */
  readonly employerSize?: number
  /** The business number that its source gave of the employer; not shown. */
  readonly employerNumber?: string
  readonly title: string
  readonly titleEn?: string
  readonly duties: string
  readonly dutiesEn?: string
  readonly occupation: string
  readonly region: string
  readonly address: string
  readonly pay?: Pay
  readonly payNote: string
  readonly employment: Employment
  readonly hours: string
  readonly weeklyHours: number
  readonly shift: Shift
  readonly education: Education
  readonly careerMonths: number
  readonly posts: number
  readonly benefits: string
  readonly startsOn?: Day
  readonly opensOn?: Day
  readonly closesOn?: Day
  readonly needs: readonly Need[]
  readonly source: string
  readonly sourceName?: string
  readonly sourceUrl?: string
  readonly externalId?: string
  readonly demo: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly publishedAt?: Date
  readonly closedAt?: Date
  readonly closeReason?: CloseReason
  /** The vacancy that stands for the same seat in results. */
  readonly sameAs?: Id<'Vacancy'>
  /** The operator took it down, and that is not decided yet or stays so. */
  readonly takenDownAt?: Date
  /** The company threw the draft away; it can take it back for some days. */
  readonly discardedAt?: Date
  /** The company was asked whether it still hires: until this day, then it is closed. */
  readonly confirmBy?: Day
  /** The last day moved to `closesOn` because the service stood still: from when, and because of which incident. */
  readonly moved?: { readonly from: Day; readonly incident: string }
}

/** Where a vacancy stands: derived from its timestamps and days, never stored. `ended` takes no applications but still owes answers. */
export type VacancyState = 'draft' | 'discarded' | 'waiting' | 'open' | 'ended' | 'closed' | 'taken-down'

/** What an employer may do with a vacancy. */
export type Act = 'save' | 'publish' | 'close' | 'copy' | 'discard' | 'restore'

/** What may be done in which state. */
export const acts: Readonly<Record<VacancyState, readonly Act[]>> = {
  draft: ['save', 'publish', 'copy', 'discard'],
  discarded: ['restore'],
  waiting: ['save', 'close', 'copy'],
  open: ['save', 'close', 'copy'],
  ended: ['save', 'close', 'copy'],
  closed: ['copy'],
  'taken-down': [],
}

/** The state on a day. */
export function stateOn(
  v: Pick<Vacancy, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn' | 'takenDownAt' | 'discardedAt'>,
  today: Day,
): VacancyState {
  if (v.publishedAt === undefined) return v.discardedAt === undefined ? 'draft' : 'discarded'
  if (v.closedAt !== undefined) return 'closed'
  if (v.takenDownAt !== undefined) return 'taken-down'
  if (v.opensOn !== undefined && v.opensOn > today) return 'waiting'
  return v.closesOn !== undefined && v.closesOn < today ? 'ended' : 'open'
}

/** Whether it takes applications on that day. */
export function isOpen(
  v: Pick<Vacancy, 'publishedAt' | 'closedAt' | 'opensOn' | 'closesOn' | 'takenDownAt'>,
  today: Day,
): boolean {
  return stateOn(v, today) === 'open'
}

/** Whether an act is possible now; else why not. */
export function mayBe(act: Act, v: Vacancy, today: Day): true | Refusal {
  const state = stateOn(v, today)
  return acts[state].includes(act) || refusal(`jobs.${state}-cannot-${act}`, 409)
}
