import { type Problem, problem } from '../problem.ts'
import type { Members } from './read-values.ts'

// XML Schema 1.1 part 2, section 3.4.28: a date, a time and always a zone.
const form =
  /^-?(?:[1-9]\d{3,}|0\d{3})-(\d\d)-(\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/

/** The instant of an XML Schema `dateTimeStamp`, in milliseconds, or undefined when the text is none. */
export function readMoment(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 64 || !form.test(value)) return undefined
  const [, month, day] = form.exec(value) ?? []
  const year = Number(/^-?\d+/.exec(value)?.[0])
  if (Number(day) < 1 || Number(day) > daysIn(year, Number(month))) return undefined
  const time = Date.parse(value.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(time) ? undefined : time
}

// The day before the first of the next month, in a leap year's cycle that JavaScript counts as well.
function daysIn(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** Section 5.8: what a time means that was written without an offset. It is no `dateTimeStamp` all the same. */
function readAsUtc(value: unknown): string | undefined {
  const time = typeof value === 'string' ? readMoment(`${value}Z`) : undefined
  return time === undefined ? undefined : `without an offset; in UTC it is ${new Date(time).toISOString()}`
}

/** Section 4.9: `validFrom` and `validUntil` are dateTimeStamps, the second not before the first. */
export function checkPeriod(members: Members): readonly Problem[] {
  return checkSpan(members, { from: 'validFrom', until: 'validUntil' })
}

/** The names of a time and its end; `needed` when the first must be there. */
type Span = { readonly from: string; readonly until: string; readonly needed?: true }

/** Two moments of which the second is not before the first. */
export function checkSpan(members: Members, { from: first, until: last, needed }: Span): readonly Problem[] {
  if (needed && members[first] === undefined) return [problem(`${first}-missing`, first)]
  const wrong = [first, last].filter((name) => members[name] !== undefined && readMoment(members[name]) === undefined)
  if (wrong.length > 0) return wrong.map((name) => problem(`${name}-not-moment`, name, readAsUtc(members[name])))
  const [from = -Infinity, until = Infinity] = [readMoment(members[first]), readMoment(members[last])]
  return from <= until ? [] : [problem(`${last}-before-${first}`, last)]
}
