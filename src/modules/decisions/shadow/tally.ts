import type { Because, Change } from '../../law/index.ts'

/** What another law makes of stored decisions, by field and result: how many, which way, by how much, and what makes it. Names nobody. */
export type Tally = Readonly<Record<string, Line>>

/** One result of a field: `up` and `down` of amounts and days, `other` where words, days or answers differ. */
export type Line = {
  readonly changed: number
  readonly up: number
  readonly down: number
  readonly other: number
  /** After less before, over all. */
  readonly by: number
  readonly because: Readonly<Record<string, number>>
}

/** Fewer than these are not told by how much: the sum would say it of somebody. */
const fewest = 5

/** What one decision adds. */
export function tallyOf(domain: string, changes: readonly Change[], because: readonly Because[]): Tally {
  const reasons = Object.fromEntries(because.map(({ kind, name }) => [`${kind} ${name}`, 1]))
  return Object.fromEntries(changes.map((change) => [`${domain}.${change.result}`, lineOf(change, reasons)]))
}

function lineOf({ by }: Change, because: Line['because']): Line {
  const way = by === undefined ? 'other' : by > 0 ? 'up' : 'down'
  return { changed: 1, up: 0, down: 0, other: 0, by: by ?? 0, because, [way]: 1 }
}

/** Both together. */
export function together(a: Tally, b: Tally): Tally {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(names.map((name) => [name, sum(a[name] ?? none, b[name] ?? none)]))
}

const none: Line = { changed: 0, up: 0, down: 0, other: 0, by: 0, because: {} }

function sum(a: Line, b: Line): Line {
  const reasons = new Set([...Object.keys(a.because), ...Object.keys(b.because)])
  return {
    changed: a.changed + b.changed,
    up: a.up + b.up,
    down: a.down + b.down,
    other: a.other + b.other,
    by: a.by + b.by,
    because: Object.fromEntries([...reasons].map((name) => [name, (a.because[name] ?? 0) + (b.because[name] ?? 0)])),
  }
}

/** A line as it may be told: by how much only where it says it of no single person. */
export type Told = Omit<Line, 'by'> & { readonly by: number | undefined }

/** The tally as it may be told. */
export function told(tally: Tally): Readonly<Record<string, Told>> {
  return Object.fromEntries(
    Object.entries(tally).map(([name, line]) => [name, { ...line, by: line.changed < fewest ? undefined : line.by }]),
  )
}
