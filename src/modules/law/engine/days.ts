import { type Day, addDays as later, daysBetween as between, isDay, numbers, toDay } from '../../../kernel/day.ts'
import { type Entry, type Node, lifted, step } from './node.ts'

type Number = Node<number> | number

/** The day n days later. */
export function addDays(day: Node<string>, n: Number): Node<string> {
  const count = lifted(n)
  return step(
    'addDays',
    [day, count],
    withDay(day, count.value, (on, days) => later(on, days)),
  )
}

/** The day n days earlier. */
export function subtractDays(day: Node<string>, n: Number): Node<string> {
  const count = lifted(n)
  return step(
    'subtractDays',
    [day, count],
    withDay(day, count.value, (on, days) => later(on, -days)),
  )
}

/** The same day n months later, or the last of that month when it has no such day (민법 제160조). */
export function addMonths(day: Node<string>, n: Number): Node<string> {
  const count = lifted(n)
  return step('addMonths', [day, count], withDay(day, count.value, monthsLater))
}

/** Whole days from a to b, b not counted. */
export function daysBetween(a: Node<string>, b: Node<string>): Node<number> {
  const known = isDay(a.value) && isDay(b.value)
  return step('daysBetween', [a, b], known && isDay(a.value) && isDay(b.value) ? between(a.value, b.value) : undefined)
}

/** The first day of the month before. */
export function firstOfMonthBefore(day: Node<string>): Node<string> {
  return step(
    'firstOfMonthBefore',
    [day],
    withDay(day, 0, (on) => monthsLater(toDay(`${on.slice(0, 8)}01`), -1)),
  )
}

/** The first day of a year. */
export function firstOfYear(year: Node<number>): Node<string> {
  return step(
    'firstOfYear',
    [year],
    year.value === undefined ? undefined : `${String(year.value).padStart(4, '0')}-01-01`,
  )
}

/** On how many different days the rows of a list were done. */
export function countDays(list: Node<readonly Entry[]>): Node<number> {
  return step('countDays', [list], list.value && new Set(list.value.map(({ date }) => date)).size)
}

function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = numbers(day)
  const at = year * 12 + month - 1 + months
  const to = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`
  const last = [date, 30, 29, 28].find((each) => each <= date && isDay(`${to}-${String(each).padStart(2, '0')}`)) ?? 28
  return toDay(`${to}-${String(last).padStart(2, '0')}`)
}

function withDay(day: Node<string>, n: number | undefined, make: (day: Day, n: number) => Day): string | undefined {
  return isDay(day.value) && n !== undefined ? make(day.value, n) : undefined
}
