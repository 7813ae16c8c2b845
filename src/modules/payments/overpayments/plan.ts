import { type Day, numbers, toDay } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'

// How far a plan may go. No article that we have verified sets it for overpayments: these are choices of this service.
const planLimits = { mostMonths: 24, leastEach: 10_000 }

/** A plan: what was owed when it was made, in how many months, from which day on. */
export type Plan = { readonly owed: Won; readonly months: number; readonly firstOn: Day }

/** One instalment, and how much of it has come in. */
export type Instalment = { readonly dueOn: Day; readonly amount: Won; readonly in: Won }

/** The most months that what is owed may be divided into. */
export function mostMonths(owed: Won): number {
  return Math.max(1, Math.min(planLimits.mostMonths, Math.floor(owed / planLimits.leastEach)))
}

/** The instalments: as equal as whole won allow, the rest in the first; what has come in since fills them in order. */
export function instalmentsOf({ owed, months, firstOn }: Plan, owedNow: Won): Instalment[] {
  const each = Math.floor(owed / months)
  let left = owed - owedNow
  return Array.from({ length: months }, (_, n) => {
    const amount = n === 0 ? owed - each * (months - 1) : each
    const filled = Math.max(0, Math.min(left, amount))
    left -= filled
    return { dueOn: monthsAfter(firstOn, n), amount: won(amount), in: won(filled) }
  })
}

/** Where an instalment stands: of those that are not paid, one is next, those whose day has passed are late. */
export type InstalmentState = 'paid' | 'late' | 'next' | 'later'

/** Each instalment with where it stands on a day. */
export function statesOn(all: readonly Instalment[], today: Day): (Instalment & { readonly state: InstalmentState })[] {
  const next = all.findIndex((one) => one.in < one.amount)
  return all.map((one, n) => {
    if (one.in === one.amount) return { ...one, state: 'paid' }
    if (one.dueOn < today) return { ...one, state: 'late' }
    return { ...one, state: n === next ? 'next' : 'later' }
  })
}

/** The same day some months later; the last day of a month that has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = numbers(day)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return toDay(first.toISOString().slice(0, 10))
}
