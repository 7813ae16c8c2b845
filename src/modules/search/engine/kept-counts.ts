import { codeAt } from './codes.ts'
import { type Counts, countBits } from './count-facets.ts'
import type { Reader } from './reader.ts'
import type { Facet, Test } from './shape.ts'
import { type Ready, holds, ready } from './tests.ts'

/**
 * Counts of one segment under conditions without words, kept from question to question: most questions choose the same few. A segment
 * changes only by documents that go, and those are taken off, so what is kept stays exact.
 */
export type KeptCounts = {
  /** The counts of a facet under these conditions; what is not known yet is counted in the bitmap that `bits` makes. */
  under(reader: Reader, tests: readonly Test[], facet: Facet, bits: () => Bits): Counts
  /** Takes documents off that were alive until now. */
  takeOff(reader: Reader, docs: readonly number[]): void
}
type Bits = { readonly at: number; readonly total: number }

type Entry = {
  readonly tests: readonly Ready[]
  readonly columns: Map<number, Uint32Array>
  readonly ranges: Map<string, { readonly each: readonly (readonly Ready[])[]; readonly counts: Uint32Array }>
}

/** Keeps the counts of the conditions asked last, at most so many. */
export function keptCounts(most: number): KeptCounts {
  const entries = new Map<string, Entry>()
  const entryOf = (reader: Reader, tests: readonly Test[]): Entry => {
    const key = JSON.stringify(tests)
    const entry = entries.get(key) ?? { tests: ready(reader, tests), columns: new Map(), ranges: new Map() }
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    return entry
  }
  return {
    under(reader, tests, facet, bits) {
      const entry = entryOf(reader, tests)
      complete(reader, entry, facet, bits)
      const columns = facet.count.map((column) => entry.columns.get(column)?.slice() ?? new Uint32Array(0))
      const ranges = facet.ranges && entry.ranges.get(JSON.stringify(facet.ranges))?.counts.slice()
      return ranges ? [...columns, ranges] : columns
    },
    takeOff(reader, docs) {
      // Many at once are counted anew sooner than taken off one by one.
      if (docs.length > reader.segment.layout.docs / 64) entries.clear()
      for (const entry of entries.values())
        for (const doc of docs) if (holds(entry.tests, doc)) takeOne(reader, entry, doc)
    },
  }
}

function complete(reader: Reader, entry: Entry, facet: Facet, bits: () => Bits): void {
  const count = facet.count.filter((column) => !entry.columns.has(column))
  const key = JSON.stringify(facet.ranges ?? [])
  const ranges = facet.ranges && !entry.ranges.has(key) ? facet.ranges : undefined
  if (count.length === 0 && !ranges) return
  const { at, total } = bits()
  const counts = countBits(reader, { tests: [], count, ...(ranges && { ranges }) }, at, total)
  count.forEach((column, n) => entry.columns.set(column, counts[n] ?? new Uint32Array(0)))
  const last = counts[count.length]
  if (ranges && last) entry.ranges.set(key, { each: ranges.map((one) => ready(reader, [one])), counts: last })
}

function takeOne({ views }: Reader, { columns, ranges }: Entry, doc: number): void {
  for (const [column, counts] of columns) {
    const codes = views.codes[column]
    if (codes) lessOne(counts, codeAt(codes, doc))
  }
  for (const { each, counts } of ranges.values()) each.forEach((one, n) => holds(one, doc) && lessOne(counts, n))
}

function lessOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) - 1
}
