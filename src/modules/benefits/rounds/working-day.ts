import { type Day, addDays, weekdayOf } from '../../../kernel/day.ts'

/** Public holidays as the operator took them over; none where no list was. */
export type Holidays = ReadonlySet<Day>

/** Where no list is known. */
export const noHolidays: Holidays = new Set()

/** The day itself where people work on it, else the next one on (1) or back (-1) on which they do: neither weekend nor holiday. */
export function workingDay(day: Day, step: 1 | -1, holidays: Holidays): Day {
  return isOff(day, holidays) ? workingDay(addDays(day, step), step, holidays) : day
}

/** The next day on which banks work. */
export function nextWorkingDay(day: Day, holidays: Holidays): Day {
  return workingDay(addDays(day, 1), 1, holidays)
}

function isOff(day: Day, holidays: Holidays): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6 || holidays.has(day)
}
