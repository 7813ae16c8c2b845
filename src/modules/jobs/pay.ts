import type { PayPeriod } from './contract.ts'
import type { Pay } from './vacancy.ts'

/** 최저임금법 시행령 제5조: weeks of a month, 365 / 7 / 12. */
const weeksAMonth = 365 / 7 / 12
const fullWeek = 40
const hoursADay = 8

/**
 * Paid hours of a month: agreed hours and the paid weekly rest (근로기준법 제55조, from 15 hours a week, at most 8 hours),
 * rounded up to whole hours: 40 hours a week are 209. 최저임금법 시행령 제5조제1항제3호.
 */
export function paidHoursAMonth(weeklyHours: number = fullWeek): number {
  const week = Math.min(weeklyHours, fullWeek)
  const rest = week >= 15 ? (week / fullWeek) * hoursADay : 0
  return Math.ceil((week + rest) * weeksAMonth)
}

/** How many of a period's pay make an hour's: the divisor. A day counts its agreed hours, at most eight. */
function hoursIn(per: PayPeriod, weeklyHours: number): number {
  if (per === 'hour') return 1
  if (per === 'day') return Math.min(hoursADay, weeklyHours)
  return paidHoursAMonth(weeklyHours) * (per === 'year' ? 12 : 1)
}

/** An amount by the hour, in whole won rounded down: what is compared with the minimum wage. */
export function hourly(amount: number, per: PayPeriod, weeklyHours: number = fullWeek): number {
  return Math.floor(amount / hoursIn(per, weeklyHours))
}

/** An amount by the month, in whole won rounded down; hours and days are converted with the paid hours of a month. */
export function monthly(amount: number, per: PayPeriod, weeklyHours: number = fullWeek): number {
  if (per === 'month') return amount
  if (per === 'year') return Math.floor(amount / 12)
  return Math.floor((amount * paidHoursAMonth(weeklyHours)) / hoursIn(per, weeklyHours))
}

/** The same pay in the other usual periods, for the page that shows it; each an estimate except the period itself. */
export function converted(pay: Pay, weeklyHours: number = fullWeek): { hour: number; month: number; year: number } {
  const month = monthly(pay.min, pay.per, weeklyHours)
  const year = pay.per === 'year' ? pay.min : month * 12
  return { hour: hourly(pay.min, pay.per, weeklyHours), month, year }
}
