import type { Day } from '../../../kernel/day.ts'
import type { HelpScope } from '../../../platform/operation/actor.ts'

/** The rules of help, as data. */
export const helpRules = {
  /** Days that an invitation to family waits, minutes that a code at the counter holds. */
  familyDays: 7,
  officerMinutes: 10,
  most: 5,
  /** Longest help, in days: family and officer. */
  longest: { family: 366, officer: 31 },
} as const

/** How far a delegation has come. */
export type HelpState = 'invited' | 'accepted' | 'active' | 'ended' | 'expired'

/** Somebody helps somebody: with what, until when. */
export type Delegation = {
  readonly id: string
  readonly kind: 'family' | 'officer'
  readonly personName: string
  readonly helperName?: string
  readonly organisationName?: string
  readonly scopes: readonly HelpScope[]
  readonly endsOn: Day
  readonly state: HelpState
}

/** What decides the state. */
export type Times = {
  readonly codeUntil: Date
  readonly acceptedAt: Date | null
  readonly confirmedAt: Date | null
  readonly endedAt: Date | null
  readonly endsOn: Day
}

/** The state at a moment; `today` is the day of that moment in Korea. */
export function stateOf(t: Times, now: Date, today: Day): HelpState {
  if (t.endedAt) return 'ended'
  if (t.endsOn < today) return 'expired'
  if (t.confirmedAt) return 'active'
  if (t.acceptedAt) return 'accepted'
  return t.codeUntil > now ? 'invited' : 'expired'
}

/** What was chosen, with what it cannot do without: who edits a résumé sees it. */
export function wholeScopes(chosen: readonly HelpScope[]): HelpScope[] {
  const all = new Set(chosen)
  if (all.has('resume-edit')) all.add('resume-view')
  return [...all]
}
