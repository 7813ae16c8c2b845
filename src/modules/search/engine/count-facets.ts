import { listOf } from './doc-sets.ts'
import type { Reader } from './reader.ts'
import type { Facet } from './shape.ts'
import { testBits } from './tests.ts'

/** The counts of one facet: for each of its columns by code, and last by range. */
export type Counts = readonly Uint32Array[]

/** Counts a list of documents under a facet: column by column, because each lies together. */
export function countList(reader: Reader, { count, ranges }: Facet, docs: Uint32Array): Counts {
  const columns = count.map((column) => countCodes(reader, column, emptyOf(reader, column), docs))
  return ranges ? [...columns, Uint32Array.from(ranges, (range) => countRange(reader, range, docs))] : columns
}

/** Counts a bitmap under a facet: by the bitmaps of its codes, or document by document where that is less work. `total` is how many it has. */
export function countBits(reader: Reader, facet: Facet, at: number, total: number): Counts {
  if (total <= reader.segment.layout.docs / 64) return countList(reader, facet, listOf(reader, at, total))
  let listed: Uint32Array | undefined
  const columns = facet.count.map((column) => {
    const counts = emptyOf(reader, column)
    if (reader.segment.layout.columns[column]?.bits !== undefined) return countMapped(reader, column, counts, at, total)
    listed ??= listOf(reader, at, total)
    return countCodes(reader, column, counts, listed)
  })
  return facet.ranges ? [...columns, countRanges(reader, facet.ranges, at)] : columns
}

function emptyOf({ segment }: Reader, column: number): Uint32Array {
  return new Uint32Array(segment.layout.shape.columns[column]?.values ?? 0)
}

// Every document has one code of a column: what the others leave has code 0.
function countMapped(reader: Reader, column: number, counts: Uint32Array, at: number, total: number): Uint32Array {
  const { kernel, vectors, segment } = reader
  const { bits = 0, mapped = 0 } = segment.layout.columns[column] ?? {}
  let left = total
  for (let code = 1; code < mapped && left > 0; code++) {
    const n = kernel.countBoth(at, bits + code * segment.layout.setBytes, vectors)
    counts[code] = n
    left -= n
  }
  counts[0] = left
  return counts
}

function countCodes({ views }: Reader, column: number, counts: Uint32Array, docs: Uint32Array): Uint32Array {
  const codes = views.codes[column] ?? new Uint16Array(0)
  for (let n = 0; n < docs.length; n++) {
    const code = codes[docs[n] ?? 0] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
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

// One bitmap serves all ranges, one after the other.
function countRanges(reader: Reader, ranges: readonly Range[], at: number): Uint32Array {
  const to = reader.place()
  return Uint32Array.from(ranges, (range) => {
    testBits(reader, range, to)
    return reader.kernel.countBoth(at, to, reader.vectors)
  })
}
