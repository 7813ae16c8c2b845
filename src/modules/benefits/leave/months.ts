import { type Day, addDays, daysBetween, toDay } from '../../../kernel/day.ts'
import { monthsLater } from '../claim/unit-months.ts'

/** A month of a leave, from its first day: `length` is the whole month's, `days` those of the leave in it. */
export type LeaveMonth = {
  readonly number: number
  readonly from: Day
  readonly to: Day
  readonly length: number
  readonly days: number
}

/** The months of a leave from its first day on; the last may be a part of one. A leave that is claimed as a whole is one. */
export function monthsOf(from: Day, to: Day, monthly: boolean): LeaveMonth[] {
  if (!monthly) return [{ number: 1, from, to, length: lengthOf(from, to), days: lengthOf(from, to) }]
  const months: LeaveMonth[] = []
  for (let first = from; first <= to; first = monthsLater(from, months.length)) {
    const end = addDays(monthsLater(from, months.length + 1), -1)
    const last = end < to ? end : to
    months.push({
      number: months.length + 1,
      from: first,
      to: last,
      length: lengthOf(first, end),
      days: lengthOf(first, last),
    })
  }
  return months
}

/** The month with only its days until a job ended: benefit stops when somebody leaves it (고용보험법 제73조제1항). */
export function untilEnd(month: LeaveMonth, end: string | null): LeaveMonth {
  if (end === null || end >= month.to) return month
  return { ...month, days: Math.max(0, lengthOf(month.from, toDay(end))) }
}

function lengthOf(from: Day, to: Day): number {
  return daysBetween(from, to) + 1
}
