import { type Day, addDays, daysBetween } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'
import type { WorkedDay } from '../contract.ts'
import { type Extension, amountOf, payableDays } from './calendar.ts'
import { benefitFor } from './benefit-for-day.ts'

/** The days a round is about, what a day of it pays, and how many days of benefit are left before it. */
export type Period = {
  readonly from: Day
  readonly to: Day
  readonly payableFrom: Day
  readonly benefitYearEnd: Day
  readonly left: number
  readonly dailyBenefit: number
  /** An extension that begins after so many paid days of this period (제54조). */
  readonly extension?: Extension | undefined
  readonly insuredAs: string
  /** The notified income a day that stays free (시행령 제104조의8제7항), where an officer named it. */
  readonly exempt?: number | undefined
  /** Days that sickness benefit is asked for or paid for: no round pays them as well. */
  readonly taken?: readonly { readonly from: Day; readonly to: Day }[]
}

/** A day of a period: what is paid for it; undefined where a number that the law needs is not known here. */
export type AssessedDay = { readonly day: Day; readonly benefit: number | undefined; readonly employed: boolean }

/** What a declaration comes to: days recognised of those that could be, money of what it would be without work. */
export type Assessed = {
  readonly days: readonly AssessedDay[]
  readonly most: number
  readonly recognised: number
  readonly full: Won
  readonly amount: Won
  /** Some day's benefit cannot be worked out here: a person decides. */
  readonly open: boolean
  /** Where it is open: the least and the most that can come of it, whatever amount is notified. */
  readonly between?: { readonly least: Won; readonly most: Won }
}

/** Works out each day of a period by the law (고용보험법 제44조, 시행규칙 제92조): days of work are not paid and use up no day of benefit. */
export function assess(period: Period, worked: readonly WorkedDay[]): Assessed {
  const payable = payableOf(period)
  const most = Math.min(period.left, payable.length)
  const days = withinLeft(payable, period, worked)
  const paid = days.filter(({ employed }) => !employed)
  const open = paid.some(({ benefit }) => benefit === undefined)
  return {
    days,
    most,
    recognised: paid.length,
    full: amountOf(period, most, 0),
    amount: won(paid.reduce((sum, { benefit }) => sum + (benefit ?? 0), 0)),
    open,
    ...(open && { between: between(period, worked, paid) }),
  }
}

// All income counts, or none: the notified amount lies somewhere between.
function between(
  period: Period,
  worked: readonly WorkedDay[],
  paid: readonly AssessedDay[],
): NonNullable<Assessed['between']> {
  const all = paid.map(({ day }) => benefitFor(day, { ...period, exempt: 0 }, worked).benefit ?? 0)
  return { least: won(all.reduce((sum, one) => sum + one, 0)), most: won(paid.length * period.dailyBenefit) }
}

function payableOf(period: Period): Day[] {
  const n = payableDays(period, period.from, period.to)
  const first = period.from > period.payableFrom ? period.from : period.payableFrom
  const isTaken = (day: Day): boolean => period.taken?.some(({ from, to }) => day >= from && day <= to) ?? false
  return Array.from({ length: n }, (_, i) => addDays(first, i)).filter((day) => !isTaken(day))
}

// Days after the last day of benefit belong to no round anymore; those after the ordinary ones pay what an extension pays.
function withinLeft(payable: readonly Day[], period: Period, worked: readonly WorkedDay[]): AssessedDay[] {
  const days: AssessedDay[] = []
  let used = 0
  for (const day of payable) {
    if (used >= period.left) break
    const assessed = { day, ...benefitFor(day, { ...period, dailyBenefit: dailyAfter(period, used) }, worked) }
    days.push(assessed)
    if (!assessed.employed) used += 1
  }
  return days
}

function dailyAfter({ dailyBenefit, extension }: Period, used: number): number {
  return extension && used >= extension.after ? extension.dailyBenefit : dailyBenefit
}

/** How many days a period has, for what is counted per week. */
export function lengthOf({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return daysBetween(from, to) + 1
}
