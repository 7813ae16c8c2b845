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
export function countDoc(
  { views }: Reader,
  { count, ranges = [] }: Facet,
  into: readonly Uint32Array[],
  doc: number,
): void {
  for (let n = 0; n < count.length; n++) {
    const code = views.codes[count[n] ?? 0]?.[doc] ?? 0
    const counts = into[n]
    if (counts) counts[code] = (counts[code] ?? 0) + 1
  }
  const inRange = into[count.length]
  for (let n = 0; inRange && n < ranges.length; n++) {
    const { number, least, most } = ranges[n] ?? nowhere
    const value = views.numbers[number]?.[doc] ?? 0
    if (value >= least && value <= most) inRange[n] = (inRange[n] ?? 0) + 1
  }
}
const nowhere: Range = { number: 0, least: 1, most: 0 }

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
