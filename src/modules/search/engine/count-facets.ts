import { type Codes, codeAt } from './codes.ts'
import { alone } from './key-of.ts'
import type { Reader } from './reader.ts'
import type { Facet } from './shape.ts'
import { tallied } from './tally.ts'
import { liveBits } from './tests.ts'

/** The counts of one facet: for each of its columns by code, and last by range. */
export type Counts = readonly Uint32Array[]

/** Facets that are counted in the same documents: as one, so that these are gone through once, and the counts of each from its. */
export type Together = { readonly facet: Facet; each(counts: Counts): Counts[] }

/** Makes one of them. */
export function togetherOf(facets: readonly Facet[]): Together {
  const ranges = facets.flatMap((facet) => facet.ranges ?? [])
  const columns = [...new Set(facets.flatMap((facet) => facet.count))]
  const places = facets.map((facet) => facet.count.map((column) => columns.indexOf(column)))
  return {
    facet: { tests: [], count: columns, ...(ranges.length > 0 && { ranges }) },
    each(counts) {
      let range = 0
      return facets.map((facet, n) => {
        const own = (places[n] ?? []).map((place) => counts[place] ?? none)
        return facet.ranges
          ? [...own, (counts[columns.length] ?? none).subarray(range, (range += facet.ranges.length))]
          : own
      })
    },
  }
}
const none = new Uint32Array(0)

/** Nothing is counted by it. */
export function isEmpty({ count, ranges = [] }: Facet): boolean {
  return count.length + ranges.length === 0
}

/** Counts a list of documents under a facet. */
export function countList(reader: Reader, { count, ranges }: Facet, docs: Uint32Array): Counts {
  const columns = count.map((column) => countCodes(reader.views.codes[column], emptyOf(reader, column), docs))
  return ranges ? [...columns, Uint32Array.from(ranges, (range) => countRange(reader, range, docs))] : columns
}

/** Counts a bitmap under a facet; `total` is how many it has. */
export function countBits(reader: Reader, { count, ranges }: Facet, at: number, total: number): Counts {
  const mapped = mappedOf(reader, count, total)
  const byNumber = countNumbers(
    reader,
    count.filter((column) => !mapped.has(column)),
    at,
    total,
  )
  const columns = count.map((column) => byNumber.get(column) ?? countMapped(reader, column, at, total))
  return ranges ? [...columns, countRanges(reader, ranges, at)] : columns
}

/** What counting costs, measured: one document by two numbers, and one value of a number, against 64 documents in two bitmaps. */
const cost = { doc: 5, value: 5 }

/** The columns to count by the bitmaps of their codes: all that have them, or none when fewer documents are sooner looked at. */
function mappedOf(reader: Reader, columns: readonly number[], total: number): ReadonlySet<number> {
  const { layout } = reader.segment
  const some = columns.filter((column) => layout.columns[column]?.bits !== undefined)
  const passes = some.reduce((sum, column) => sum + (layout.columns[column]?.mapped ?? 1) - 1, 0)
  const fields = fieldsOf(reader, columns)
  const pairs = new Set(fields.map((field) => field & ~1)).size
  const values = fields.reduce((sum, field) => sum + (layout.fields[field] ?? 0), 0)
  const docs = Math.min(total, layout.docs - total)
  const words = layout.setBytes / 8
  const byNumber = pairs * (words + docs * cost.doc) + values * cost.value
  return new Set(passes * words > byNumber ? [] : some)
}

function fieldsOf({ segment }: Reader, columns: readonly number[]): number[] {
  return [...new Set(columns.map((column) => segment.layout.columns[column]?.field ?? 0))]
}

function countNumbers(
  reader: Reader,
  columns: readonly number[],
  at: number,
  total: number,
): ReadonlyMap<number, Uint32Array> {
  if (columns.length === 0) return new Map()
  const tallies = tallied(reader, fieldsOf(reader, columns), at, total)
  return new Map(
    columns.map((column) => {
      const counts = emptyOf(reader, column)
      const codes = reader.views.codes[column]?.codes ?? new Uint16Array(0)
      const tally = tallies.get(reader.segment.layout.columns[column]?.field ?? 0) ?? counts
      for (let number = 0; number < tally.length; number++) addTo(counts, codes[number] ?? 0, tally[number] ?? 0)
      return [column, counts]
    }),
  )
}

function emptyOf({ segment }: Reader, column: number): Uint32Array {
  return new Uint32Array(segment.layout.shape.columns[column]?.values ?? 0)
}

// Every document has one code of a column: what the others leave has code 0.
function countMapped(reader: Reader, column: number, at: number, total: number): Uint32Array {
  const { kernel, vectors, segment } = reader
  const { bits = 0, mapped = 0 } = segment.layout.columns[column] ?? {}
  const counts = emptyOf(reader, column)
  let left = total
  for (let code = 1; code < mapped && left > 0; code++) {
    const n = kernel.countBoth(at, bits + code * segment.layout.setBytes, vectors)
    counts[code] = n
    left -= n
  }
  counts[0] = left
  return counts
}

function countCodes(codes: Codes | undefined, counts: Uint32Array, docs: Uint32Array): Uint32Array {
  if (codes) for (let n = 0; n < docs.length; n++) addTo(counts, codeAt(codes, docs[n] ?? 0), 1)
  return counts
}

function addTo(counts: Uint32Array, at: number, n: number): void {
  counts[at] = (counts[at] ?? 0) + n
}

type Range = NonNullable<Facet['ranges']>[number]

function countRange({ views }: Reader, { number, least, most }: Range, docs: Uint32Array): number {
  const values = views.numbers[number] ?? new Int32Array(0)
  let sum = 0
  for (let n = 0; n < docs.length; n++) {
    const value = values[docs[n] ?? 0] ?? 0
    if (value >= least && value <= most) sum++
  }
  return sum
}

// Most questions count the same ranges, so their bitmaps are kept.
function countRanges(reader: Reader, ranges: readonly Range[], at: number): Uint32Array {
  return Uint32Array.from(ranges, (range) =>
    reader.kernel.countBoth(at, liveBits(reader, alone(range)), reader.vectors),
  )
}
