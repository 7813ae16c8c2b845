import type { Day } from '../../../kernel/day.ts'
import { type Facts, decideOn } from './round-law.ts'

/** A re-employment activity as the law counts it. */
export type Act = { readonly day: string; readonly kind: string }

/** What a round asks for, and what of it is done. */
export type Counted = {
  readonly asked: number
  readonly done: number
  readonly searchAsked: number
  readonly searchDone: number
  readonly enough: boolean
}

/** Which round of which kind of recipient, with what counted in the rounds before. */
export type Counting = {
  readonly round: number
  readonly recipientType: string
  readonly weeks: number
  readonly earlier: readonly Act[]
  readonly law: Day
}

const wanted = [
  'requiredActivities',
  'requiredJobSearch',
  'recognisedActivities',
  'recognisedJobSearch',
  'periodWeeks',
  'enoughActivities',
]

/** Counts activities by the law of a day (시행규칙 제87조, 실업인정 및 재취업지원규정 제10조). The first round asks for none: it is a group session. */
export function countActivities(acts: readonly Act[], of: Counting): Counted {
  const said = decideOn(activityFacts(acts, of), of.law, wanted)
  const times = timesIn(of.weeks, numberIn(said['periodWeeks']))
  const asked = numberIn(said['requiredActivities']) * times
  const searchAsked = numberIn(said['requiredJobSearch']) * times
  const [done, searchDone] = [numberIn(said['recognisedActivities']), numberIn(said['recognisedJobSearch'])]
  return { asked, done, searchAsked, searchDone, enough: done >= asked && searchDone >= searchAsked }
}

/** The facts of a round's activities under the names of the law. */
export function activityFacts(acts: readonly Act[], { round, recipientType, earlier }: Counting): Facts {
  return { round, recipientType, activities: acts.map(entry), earlierActivities: earlier.map(entry) }
}

function entry({ day, kind }: Act): { date: string; kind: string } {
  return { date: day, kind }
}

// "4주에 1회", "1주에 1회": a period shorter than the weeks of the rule asks once.
function timesIn(weeks: number, per: number): number {
  return per === 0 ? 1 : Math.max(1, Math.floor(weeks / per))
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
