import type { Counts } from './count-facets.ts'
import { firstOf } from './first-of.ts'
import type { Reader } from './reader.ts'
import { type InSegment, searchSegment } from './search-segment.ts'
import { type Answer, type Ask, type Hit, later } from './shape.ts'
import { idAt } from './views.ts'

/** Answers from all segments together, as if they were one. */
export function searchSegments(readers: readonly Reader[], ask: Ask): Answer {
  const found = readers.map((reader) => searchSegment(reader, ask))
  return {
    total: found.reduce((sum, one) => sum + one.total, 0),
    counts: addedAll(found.map(({ counts }) => counts)),
    hits: firstHits(readers, found, ask.size + 1),
  }
}

/** The answer of all from the answers of shares. */
export function together(answers: readonly Answer[], ask: Ask): Answer {
  const [first] = answers
  if (first && answers.length === 1) return first
  return {
    total: answers.reduce((sum, a) => sum + a.total, 0),
    counts: addedAll(answers.map(({ counts }) => counts)),
    hits: firstOf(
      answers.map(({ hits }) => hits),
      (a, b) => b.key < a.key || (b.key === a.key && later(a, b) < 0),
      ask.size + 1,
    ),
  }
}

type Seen = { readonly reader: Reader; readonly doc: number; readonly at: number; readonly key: number }

// Only the ids of those that are given are read, and of two of the same time.
function firstHits(readers: readonly Reader[], found: readonly InSegment[], most: number): Hit[] {
  const lists = readers.map((reader, n) => seen(reader, found[n]?.top))
  return firstOf(lists, isBefore, most).map((one) => ({ id: idOf(one), at: one.at, key: one.key }))
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

function addedAll(all: readonly (readonly Counts[])[]): Counts[] {
  const [first = []] = all
  return first.map((columns, facet) => columns.map((_, column) => added(all, facet, column)))
}

function added(all: readonly (readonly Counts[])[], facet: number, column: number): Uint32Array {
  const sum = new Uint32Array(all[0]?.[facet]?.[column]?.length ?? 0)
  for (const counts of all) {
    const more = counts[facet]?.[column]
    for (let code = 0; code < sum.length; code++) sum[code] = (sum[code] ?? 0) + (more?.[code] ?? 0)
  }
  return sum
}
