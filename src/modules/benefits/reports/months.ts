import { type Day, addDays, daysBetween, numbers, toDay } from '../../../kernel/day.ts'

/** The first day of a day's month. */
export function monthOfDay(day: Day): Day {
  return toDay(`${day.slice(0, 7)}-01`)
}

/** The first day of the month n months later (earlier when n is negative). */
function addMonths(month: Day, n: number): Day {
  const [year, number] = numbers(month)
  const at = year * 12 + number - 1 + n
  return toDay(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`)
}

/** The last day of a day's month. */
export function endOfMonth(day: Day): Day {
  return addDays(addMonths(monthOfDay(day), 1), -1)
}

/** How many days of a month lie from one day to another, both counted. */
export function daysOfMonthIn(month: Day, from: Day, to: Day | undefined): number {
  const [first, last] = [monthOfDay(month), endOfMonth(month)]
  const begin = from > first ? from : first
  const end = to !== undefined && to < last ? to : last
  return Math.max(0, daysBetween(begin, end) + 1)
}

/** The months that a stretch of days touches, oldest first. */
export function monthsFrom(from: Day, to: Day): Day[] {
  const months: Day[] = []
  for (let month = monthOfDay(from); month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}
