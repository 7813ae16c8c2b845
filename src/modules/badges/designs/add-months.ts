import { addDays, type Day, numbers, toDay } from '../../../kernel/day.ts'

/** The same day so many months later, or the last day of that month; the day before is the last that counts. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = numbers(day)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const there = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return addDays(toDay(there.toISOString().slice(0, 10)), -1)
}
