import type { Held, Row } from './dated-files.ts'

type Known = readonly (Held | undefined)[]
type Operation = (of: Known) => Held | undefined

/** What each operation gives, worked out here once more. Unknown in, unknown out, except where a row says otherwise. */
export const operations: Readonly<Record<string, Operation>> = {
  plus: numbers((all) => all.reduce((sum, each) => sum + each, 0)),
  minus: numbers(([a = 0, b = 0]) => a - b),
  times: numbers((all) => all.reduce((product, each) => product * each, 1)),
  dividedBy: numbers(([a = 0, b = 0]) => (b === 0 ? undefined : a / b)),
  percent: numbers(([a = 0, p = 0]) => (a * p) / 100),
  floor: numbers(([a = 0]) => Math.floor(a)),
  floorTo10: numbers(([a = 0]) => 10 * Math.floor(a / 10)),
  min: numbers((all) => all.reduce((least, each) => (each < least ? each : least))),
  max: numbers((all) => all.reduce((most, each) => (each > most ? each : most))),
  shares: numbers(sumOfShares),
  atLeast: numbers(([a = 0, b = 0]) => a >= b),
  atMost: numbers(([a = 0, b = 0]) => a <= b),
  below: numbers(([a = 0, b = 0]) => a < b),
  above: numbers(([a = 0, b = 0]) => a > b),
  is: known(([a, b]) => a === b),
  isOneOf: known(([a, ...words]) => words.includes(a ?? '')),
  onOrAfter: words(([a = '', b = '']) => a >= b),
  not: known(([a]) => a !== true),
  all: (of) => (of.includes(false) ? false : of.includes(undefined) ? undefined : true),
  any: (of) => (of.includes(true) ? true : of.includes(undefined) ? undefined : false),
  orElse: ([a, b]) => a ?? b,
  known: ([a]) => a !== undefined,
  when: ([, taken]) => taken,
  doesNotApply: () => undefined,
  addDays: known(([day, n]) => shifted(day, n, 1)),
  subtractDays: known(([day, n]) => shifted(day, n, -1)),
  addMonths: known(([day, n]) => monthsOn(day, n)),
  daysBetween: known(([a, b]) => Math.round((time(b) - time(a)) / day)),
  firstOfMonthBefore: words(([a = '']) => monthsOn(`${a.slice(0, 8)}01`, -1)),
  firstOfYear: numbers(([year = 0]) => `${String(year).padStart(4, '0')}-01-01`),
  countDays: known(([list]) => new Set(rows(list).map(({ date }) => date)).size),
  joined: known(([a, b]) => rows(a).concat(rows(b))),
  daysOfKinds: known(([acts, kinds]) => daysOfKinds(rows(acts), rows(kinds))),
  recognisedDays: known(([acts, limits]) => mostDays(rows(acts), rows(limits))),
  bracket: known(([table, x, column]) =>
    cellOf(
      rows(table).findLast(({ from }) => typeof from === 'number' && from <= Number(x)),
      column,
    ),
  ),
  cell: known(([table, key, column]) =>
    cellOf(
      rows(table).find((row) => row['key'] === key),
      column,
    ),
  ),
}

function known(make: (of: readonly Held[]) => Held | undefined): Operation {
  return (of) => {
    const all = of.filter((each) => each !== undefined)
    return all.length === of.length ? make(all) : undefined
  }
}
function numbers(make: (of: readonly number[]) => Held | undefined): Operation {
  return known((of) => {
    const all = of.filter((each) => typeof each === 'number')
    return all.length === of.length ? make(all) : undefined
  })
}
function words(make: (of: readonly string[]) => Held | undefined): Operation {
  return known((of) => {
    const all = of.filter((each) => typeof each === 'string')
    return all.length === of.length ? make(all) : undefined
  })
}

function sumOfShares(pairs: readonly number[]): number | undefined {
  let [over, under] = [0, 1]
  for (let at = 0; at < pairs.length; at += 2) {
    const [a = 0, b = 0] = pairs.slice(at, at + 2)
    over = over * b + a * under
    under *= b
  }
  return under === 0 ? undefined : over / under
}

const day = 86_400_000
const calendarDay = /^\d{4}-\d{2}-\d{2}$/u
function time(value: Held | undefined): number {
  return typeof value === 'string' && calendarDay.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
}
function written(ms: number): string | undefined {
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().slice(0, 10)
}
function shifted(from: Held | undefined, n: Held | undefined, sign: number): string | undefined {
  return written(time(from) + sign * Number(n) * day)
}
// The same date n months on, or the month's last when it has no such date.
function monthsOn(from: Held | undefined, n: Held | undefined): string | undefined {
  const start = new Date(time(from))
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + Number(n)]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return written(Date.UTC(year, month, Math.min(start.getUTCDate(), last)))
}

function rows(value: Held | undefined): readonly Row[] {
  return typeof value === 'object' ? value : []
}
function cellOf(row: Row | undefined, column: Held | undefined): number | undefined {
  const found = typeof column === 'string' ? row?.[column] : undefined
  return typeof found === 'number' ? found : undefined
}

function kindOf({ kind }: Row, table: readonly Row[]): number {
  const plain = String(kind ?? '')
    .split(' ')
    .join('')
  return table.findIndex(({ key }) => plain.includes(String(key)))
}
function daysOfKinds(acts: readonly Row[], kinds: readonly Row[]): number {
  return new Set(acts.filter((act) => kindOf(act, kinds) >= 0).map(({ date }) => date)).size
}

/** Most days of which each has an act: a day with an act of no limited kind counts; the others share the places of their kinds. */
function mostDays(acts: readonly Row[], limits: readonly Row[]): number {
  const days = new Map<string | number | undefined, Set<number>>()
  for (const act of acts) days.set(act['date'], (days.get(act['date']) ?? new Set()).add(kindOf(act, limits)))
  const bound = [...days.values()].filter((kinds) => !kinds.has(-1))
  const seats = limits.flatMap(({ most }, kind) =>
    Array.from({ length: Math.min(Number(most), bound.length) }, () => kind),
  )
  const taken = new Map<number, Set<number>>()
  const seated = (kinds: Set<number>, tried: Set<number>): boolean =>
    seats.some((kind, seat) => {
      if (!kinds.has(kind) || tried.has(seat)) return false
      tried.add(seat)
      const sitting = taken.get(seat)
      if (sitting && !seated(sitting, tried)) return false
      taken.set(seat, kinds)
      return true
    })
  return days.size - bound.length + bound.filter((kinds) => seated(kinds, new Set())).length
}
