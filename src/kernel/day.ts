declare const brand: unique symbol

/** A date of law, 'YYYY-MM-DD' in Korea (Asia/Seoul): no clock, no zone. */
export type Day = string & { readonly [brand]: 'Day' }

const form = /^\d{4}-\d{2}-\d{2}$/
const msADay = 86_400_000
const seoulOffset = 9 * 3_600_000

/** Tells whether a string is a real calendar date. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !form.test(value)) return false
  const [year, month, day] = numbers(value)
  return day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0))
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Year, month and day of the month. Read digit by digit: a page of vacancies asks some hundred times. */
export function numbers(day: string): [year: number, month: number, day: number] {
  return [digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8)]
}

// The two digits at a place; '0' is character 48.
function digits(day: string, at: number): number {
  return day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The value as a day; throws on anything else. */
export function toDay(value: string): Day {
  if (!isDay(value)) throw new TypeError(`not a day: ${value.slice(0, 20)}`)
  return value
}

/** The day in Korea at an instant (Korea keeps UTC+9 all year). */
export function dayOf(instant: Date): Day {
  return toDay(new Date(instant.getTime() + seoulOffset).toISOString().slice(0, 10))
}

/** The instant at which a day begins in Korea. */
export function startOf(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - seoulOffset)
}

/** The day n days later (earlier when n is negative). */
export function addDays(day: Day, n: number): Day {
  return toDay(new Date(Date.parse(`${day}T00:00:00Z`) + n * msADay).toISOString().slice(0, 10))
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from)
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return ordinal(day) % 7
}

// Days since Sunday, the last of December of the year before the Gregorian year 0 began in March: plain arithmetic.
function ordinal(day: Day): number {
  const [year, month, dayOfMonth] = numbers(day)
  const y = month > 2 ? year : year - 1
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + sinceMarch + dayOfMonth + 2
}

/** Complete months from one day to another, the end day counted in (a month is complete on the day before its date returns). */
export function monthsBetween(from: Day, to: Day): number {
  const end = addDays(to, 1)
  const [y1, m1, d1] = numbers(from)
  const [y2, m2, d2] = numbers(end)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}
