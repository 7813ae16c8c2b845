import { setBits } from './bits.ts'
import { deriveColumns, deriveIds, deriveNumbers, deriveTallies } from './derive.ts'
import { deriveSteps } from './steps.ts'
import { tableSize } from './hash.ts'
import { type Layout, type Readers, asBitmap, layOut, memoryFor } from './layout.ts'
import type { Shape } from './shape.ts'
import { type Segment, type Views, viewsOf } from './views.ts'

/** What a segment is written from: its terms with the documents of each, and its rows in the order of time. */
export type Source = {
  readonly docs: number
  readonly terms: number
  /** Two numbers a term. */
  readonly hashes: Uint32Array
  readonly counts: Uint32Array
  /** The documents of a term, ascending. Asked once a term, in order; may be overwritten by the next. */
  docsOf(term: number): Uint32Array
  /** Above the largest code of each column. */
  readonly used: readonly number[]
  /** Fills ids, times, sums, rows and numbers. */
  rows(layout: Layout, views: Views): void
}

/** Writes a segment that nothing changes any more. */
export function writeSegment(name: number, shape: Shape, source: Source, readers: Readers): Segment {
  const isMapped = (term: number): boolean => source.docs >= 512 && (source.counts[term] ?? 0) > source.docs / 32
  let listed = 0
  let mapped = 0
  for (let term = 0; term < source.terms; term++)
    if (isMapped(term)) mapped++
    else listed += source.counts[term] ?? 0
  const sizes = {
    docs: source.docs,
    used: source.used,
    terms: source.terms,
    listed,
    mapped,
    idSlots: tableSize(source.docs),
    termSlots: tableSize(source.terms),
  }
  const layout = layOut(shape, sizes, readers)
  const segment = { name, layout, memory: memoryFor(layout) }
  const views = viewsOf(segment)
  writeTerms(source, layout, views, isMapped)
  source.rows(layout, views)
  deriveIds(layout, views)
  deriveColumns(layout, views)
  deriveTallies(layout, views)
  deriveNumbers(layout, views)
  deriveSteps(layout, views)
  return segment
}

function writeTerms(source: Source, layout: Layout, { u32 }: Views, isMapped: (term: number) => boolean): void {
  const { termTable, termHash, termStart, termCount, postingsAt, bitmapsAt, setBytes } = layout
  let list = 0
  let map = 0
  for (let term = 0; term < source.terms; term++) {
    const docs = source.docsOf(term)
    u32[termCount / 4 + term] = docs.length
    if (isMapped(term)) {
      setBits(u32, (bitmapsAt + map * setBytes) / 4, docs)
      u32[termStart / 4 + term] = asBitmap + map++
    } else {
      u32.set(docs, postingsAt / 4 + list)
      u32[termStart / 4 + term] = list
      list += docs.length
    }
    const high = source.hashes[2 * term] ?? 0
    u32[termHash / 4 + 2 * term] = high
    u32[termHash / 4 + 2 * term + 1] = source.hashes[2 * term + 1] ?? 0
    let slot = high & (termTable.size - 1)
    while (u32[termTable.at / 4 + slot]) slot = (slot + 1) & (termTable.size - 1)
    u32[termTable.at / 4 + slot] = term + 1
  }
}
