import { type Day, addDays, daysBetween, weekdayOf } from '../../../kernel/day.ts'
import type { WorkedDay } from '../contract.ts'
import { type Facts, decideOn } from './round-law.ts'

type About = {
  readonly from: Day
  readonly to: Day
  readonly dailyBenefit: number
  readonly insuredAs: string
  readonly exempt?: number | undefined
}

/** What is paid for a day and whether it counts as employment, by the law of that day from what was declared. */
export function benefitFor(
  day: Day,
  about: About,
  worked: readonly WorkedDay[],
): { benefit: number | undefined; employed: boolean } {
  const result = decideOn(factsOf(day, about, worked), day, ['employed', 'benefitForDay'])
  const { employed, benefitForDay } = result
  return {
    benefit: typeof benefitForDay === 'number' ? benefitForDay : undefined,
    employed: employed === true,
  }
}

// 시행규칙 제92조: what is asked of a day. What a declaration does not say of a day is not so.
function factsOf(day: Day, about: About, worked: readonly WorkedDay[]): Facts {
  const here = worked.filter((one) => one.day === day)
  const is = (how: WorkedDay['how']): boolean => here.some((one) => one.how === how)
  return {
    workDay: day,
    workedThatDay: here.length > 0,
    dailyWork: is('daily'),
    dayPay: sum(here.filter(({ how }) => how !== 'arts' && how !== 'labour').map(({ pay }) => pay)),
    contractWeeklyHours: most(
      here.map(({ weekly }) => weekly),
      hoursIn(worked, (one) => sameWeek(one, day)),
    ),
    contractMonthlyHours: hoursIn(worked, (one) => one.slice(0, 7) === day.slice(0, 7)),
    continuousMonths: most(
      here.map(({ months }) => months),
      0,
    ),
    artsMonthlyPay: monthly(here, 'arts'),
    labourMonthlyPay: monthly(here, 'labour'),
    familyBusiness: is('family'),
    businessRegistered: is('business'),
    dailyBenefit: about.dailyBenefit,
    insuredAs: about.insuredAs,
    ...incomeOf(about, worked),
  }
}

// The notified amount is not known here: without income nothing is deducted, whatever it is; with income it stays open until an officer names it.
type Income = { readonly averageDailyIncome: number; readonly exemptDailyIncome?: number }
/** The average income a day of a period, and what of it stays free. */
export function incomeOf(
  { from, to, exempt }: Pick<About, 'from' | 'to' | 'exempt'>,
  worked: readonly WorkedDay[],
): Income {
  const average = Math.floor(sum(worked.map(({ pay }) => pay)) / (daysBetween(from, to) + 1))
  const free = average === 0 ? 0 : exempt
  return { averageDailyIncome: average, ...(free !== undefined && { exemptDailyIncome: free }) }
}

function hoursIn(worked: readonly WorkedDay[], wanted: (day: string) => boolean): number {
  return sum(worked.filter(({ day, how }) => how === 'hours' && wanted(day)).map(({ hours }) => hours))
}

function monthly(here: readonly WorkedDay[], how: WorkedDay['how']): number {
  return sum(here.filter((one) => one.how === how).map(({ pay }) => pay))
}

// Weeks begin on Monday.
function sameWeek(one: string, day: Day): boolean {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
  return one >= monday && one <= addDays(monday, 6)
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((all, n) => all + (n ?? 0), 0)
}

function most(numbers: readonly (number | undefined)[], least: number): number {
  return Math.max(least, ...numbers.map((n) => n ?? 0))
}
