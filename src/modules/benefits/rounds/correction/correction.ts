import { type Day, addDays, dayOf } from '../../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../../kernel/refusal.ts'
import type { WorkedDay } from '../../contract.ts'
import type { Row } from '../../tables.ts'

// How long a person has to say something before a correction is decided: a choice of ours, no number of the law.
const hearingDays = 14

/** Until when a person may say something to a correction that is opened on a day. */
export function hearUntil(day: Day): Day {
  return addDays(day, hearingDays)
}

/** A declaration as it should have been: days that are said anew take the place of what was said of them, others are taken out. */
export function correctedDays(
  declared: readonly WorkedDay[],
  { add, remove }: { readonly add: readonly WorkedDay[]; readonly remove: readonly string[] },
): WorkedDay[] {
  const gone = new Set([...remove, ...add.map(({ day }) => day)])
  const kept = declared.filter(({ day }) => !gone.has(day))
  return [...kept, ...add].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Whether its person has said something, or the time for it is over; else why nobody decides yet. */
export function notHeard(
  { answered_at, hear_until }: Pick<Row<'round_correction'>, 'answered_at' | 'hear_until'>,
  today: Day,
): Refusal | undefined {
  if (answered_at !== null || today > hear_until) return undefined
  return refusal('benefits.hearing-open', 409, { facts: { until: hear_until } })
}

/** Whether it was opened to carry out an appeal, without days for a hearing: by it a round may pay more, never less. */
export function isUnheard({
  opened_at,
  hear_until,
}: Pick<Row<'round_correction'>, 'opened_at' | 'hear_until'>): boolean {
  return hear_until <= dayOf(opened_at)
}

/** What was paid for a round so far, and what may still be called off. */
export type PaidSoFar = { readonly paid: number; readonly claimed: number }

/** What a round that should pay `amount` asks for beside what was paid and claimed back: an overpayment, or another payment. */
export function differenceOf(amount: number, { paid, claimed }: PaidSoFar): { claim: number; order: number } {
  const difference = amount - (paid - claimed)
  return { claim: Math.max(0, -difference), order: Math.max(0, difference) }
}
