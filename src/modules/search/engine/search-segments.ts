import { firstOf } from './first-of.ts'
import { type Packed, addedUp, packedCounts } from './packed.ts'
import { planOf } from './plan.ts'
import type { Reader } from './reader.ts'
import { type InSegment, searchSegment } from './search-segment.ts'
import { type Answer, type Ask, type Hit, later } from './shape.ts'
import { idAt } from './views.ts'
import { reasonsOf } from './word-sets.ts'

/** Answers from all segments together, as if they were one. */
export function searchSegments(readers: readonly Reader[], ask: Ask): Packed {
  const found = readers.map((reader) => searchSegment(reader, ask))
  return {
    ...totals(found),
    ...packedCounts(found.map(({ counts }) => counts)),
    hits: firstHits(readers, found, ask),
  }
}

/** The answer of all from the answers of shares. */
export function together(shares: readonly Packed[], ask: Ask): Packed {
  return {
    ...totals(shares),
    ...addedUp(shares),
    hits: firstOf(
      shares.map(({ hits }) => hits),
      isEarlier,
      ask.size + 1,
    ),
  }
}

function totals(all: readonly Pick<Answer, 'total' | 'alike'>[]): Pick<Answer, 'total' | 'alike'> {
  return { total: all.reduce((sum, one) => sum + one.total, 0), alike: all.reduce((sum, one) => sum + one.alike, 0) }
}

function isEarlier(a: Hit, b: Hit): boolean {
  return a.key > b.key || (a.key === b.key && later(a, b) < 0)
}

type Seen = { readonly reader: Reader; readonly doc: number; readonly at: number; readonly key: number }

// Only of those that are given ids and reasons are read, and the ids of two of the same time.
function firstHits(readers: readonly Reader[], found: readonly InSegment[], ask: Ask): Hit[] {
  const lists = readers.map((reader, n) => seen(reader, found[n]?.top))
  const { sure } = planOf(ask)
  return firstOf(lists, isBefore, ask.size + 1).map((one) => ({
    id: idOf(one),
    at: one.at,
    key: one.key + sure,
    reasons: reasonsOf(one.reader, ask.reasons ?? [], one.doc),
  }))
}

function seen(reader: Reader, top: InSegment['top'] | undefined): Seen[] {
  const { docs = [], keys = [] } = top ?? {}
  return docs.map((doc, n) => ({ reader, doc, at: reader.views.times[doc] ?? 0, key: keys[n] ?? 0 }))
}

function isBefore(a: Seen, b: Seen): boolean {
  return a.key > b.key || (a.key === b.key && (a.at > b.at || (a.at === b.at && idOf(a) > idOf(b))))
}

function idOf({ reader, doc }: Seen): string {
  return idAt(reader.segment, reader.views, doc)
}
