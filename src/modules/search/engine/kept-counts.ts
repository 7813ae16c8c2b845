import { codeAt } from './codes.ts'
import { type Counts, countBits } from './count-facets.ts'
import { keyOf } from './key-of.ts'
import type { Reader } from './reader.ts'
import type { Facet, Test } from './shape.ts'
import { type Ready, holds, ready } from './tests.ts'

/**
 * Counts of one segment under conditions without words, kept from question to question: most questions choose the same few. A segment
 * changes only by documents that go. Those are taken off when the counts are next asked for: what nobody asks for costs nothing, and no
 * question waits until all that is kept was mended. So what is given is exact.
 */
export type KeptCounts = {
  /** The counts of a facet under these conditions, kept: not to be written to. What is not known yet is counted in the bitmap that `bits` makes. */
  under(reader: Reader, tests: readonly Test[], facet: Facet, bits: () => Bits): Counts
  /** Notes documents that were alive until now. */
  takeOff(docs: readonly number[]): void
}
type Bits = { readonly at: number; readonly total: number }

type Entry = {
  readonly tests: readonly Ready[]
  /** How many of the documents that went are taken off. */
  mended: number
  readonly columns: Map<number, Uint32Array>
  readonly ranges: Map<string, { readonly each: readonly (readonly Ready[])[]; readonly counts: Uint32Array }>
}

/** Keeps the counts of the conditions asked last, at most so many, of a segment with so many documents. */
export function keptCounts(most: number, docs: number): KeptCounts {
  const entries = new Map<string, Entry>()
  const gone = goneList(Math.max(64, Math.floor(docs / 64)))
  const entryOf = (reader: Reader, tests: readonly Test[]): Entry => {
    const key = keyOf(tests)
    const known = entries.get(key)
    const entry = known ?? { tests: ready(reader, tests), columns: new Map(), ranges: new Map(), mended: gone.end() }
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    return entry
  }
  return {
    under(reader, tests, facet, bits) {
      const entry = entryOf(reader, tests)
      mend(reader, entry, gone.since(entry.mended))
      entry.mended = gone.end()
      complete(reader, entry, facet, bits)
      const columns = facet.count.map((column) => entry.columns.get(column) ?? new Uint32Array(0))
      const ranges = facet.ranges && entry.ranges.get(keyOf(facet.ranges))?.counts
      return ranges ? [...columns, ranges] : columns
    },
    takeOff: gone.add,
  }
}

type Gone = {
  add(docs: readonly number[]): void
  end(): number
  /** What went after the first `n`; undefined when it was too much: then it is quicker to count anew. */
  since(n: number): readonly number[] | undefined
}

function goneList(most: number): Gone {
  let docs: number[] = []
  let before = 0
  return {
    add(more) {
      docs = [...docs, ...more]
      const left = Math.max(0, docs.length - most)
      docs = docs.slice(left)
      before += left
    },
    end: () => before + docs.length,
    since: (n) => (n < before ? undefined : docs.slice(n - before)),
  }
}

function mend(reader: Reader, entry: Entry, gone: readonly number[] | undefined): void {
  if (!gone) {
    entry.columns.clear()
    entry.ranges.clear()
  }
  for (const doc of gone ?? []) if (holds(entry.tests, doc)) takeOne(reader, entry, doc)
}

function complete(reader: Reader, entry: Entry, facet: Facet, bits: () => Bits): void {
  const count = facet.count.filter((column) => !entry.columns.has(column))
  const key = facet.ranges ? keyOf(facet.ranges) : ''
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
