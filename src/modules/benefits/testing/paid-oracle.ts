import type { Entitlement } from '../rounds/calendar.ts'

/** What is paid in all: for how many days, and how much. */
export type Paid = { readonly days: number; readonly won: number }

/** A sequence of its own for each seed, so that a failure can be seen again. */
export function randoms(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What a claim pays without rounds, calendar or rules: day by day, in the days of JavaScript (법 제44조, 제48조, 제49조). */
export function dayByDay(
  e: Pick<Entitlement, 'payableFrom' | 'benefitYearEnd' | 'benefitDays' | 'dailyBenefit'>,
  worked: ReadonlySet<string>,
): Paid {
  let days = 0
  const day = new Date(`${e.payableFrom}T00:00:00Z`)
  for (; day.toISOString().slice(0, 10) <= e.benefitYearEnd; day.setUTCDate(day.getUTCDate() + 1)) {
    if (days === e.benefitDays) break
    if (!worked.has(day.toISOString().slice(0, 10))) days += 1
  }
  return { days, won: days * e.dailyBenefit }
}
