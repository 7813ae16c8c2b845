import { listOf } from './doc-sets.ts'
import type { Reader } from './reader.ts'
import type { Facet, Range } from './shape.ts'
import { testBits } from './tests.ts'

/** Empty counts for the columns of each facet. */
export function emptyCounts({ segment }: Reader, facets: readonly Facet[]): Uint32Array[][] {
  return facets.map(({ count, ranges }) => [
    ...count.map((column) => new Uint32Array(segment.layout.shape.columns[column]?.values ?? 0)),
    ...(ranges ? [new Uint32Array(ranges.length)] : []),
  ])
}

/** Counts one document under a facet. */
export function countDoc({ views }: Reader, facet: Facet, into: readonly Uint32Array[], doc: number): void {
  const { count, ranges = [] } = facet
  for (let n = 0; n < count.length; n++) addOne(into[n], views.codes[count[n] ?? 0]?.[doc] ?? 0)
  for (let n = 0; n < ranges.length; n++) {
    const range = ranges[n]
    if (range && isIn(range, views.numbers[range.number]?.[doc] ?? 0)) addOne(into[count.length], n)
  }
}

function addOne(counts: Uint32Array | undefined, at: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + 1
}

function isIn({ least, most }: Range, value: number): boolean {
  return value >= least && value <= most
}

/** Counts a bitmap under a facet: by the bitmaps of its codes, or document by document where that is less work. */
export function countBits(reader: Reader, facet: Facet, into: readonly Uint32Array[], at: number): void {
  const { kernel, vectors, segment } = reader
  const total = kernel.countBoth(at, at, vectors)
  const few = total <= segment.layout.docs / 64
  facet.count.forEach((column, n) => {
    const { bits } = segment.layout.columns[column] ?? {}
    const counts = into[n]
    if (!counts) return
    if (bits === undefined || few) countCodes(reader, column, counts, listOf(reader, at, total))
    else
      for (let code = 0; code < counts.length; code++)
        counts[code] = kernel.countBoth(at, bits + code * segment.layout.setBytes, vectors)
  })
  countRanges(reader, facet, into, at)
}

// One bitmap serves all ranges, one after the other.
function countRanges(reader: Reader, { count, ranges = [] }: Facet, into: readonly Uint32Array[], at: number): void {
  const counts = into[count.length]
  if (!counts) return
  const to = reader.place()
  ranges.forEach((range, n) => {
    testBits(reader, range, to)
    counts[n] = reader.kernel.countBoth(at, to, reader.vectors)
  })
}

function countCodes({ views }: Reader, column: number, counts: Uint32Array, docs: Uint32Array): void {
  const codes = views.codes[column] ?? new Uint16Array(0)
  for (const doc of docs) {
    const code = codes[doc] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
}
