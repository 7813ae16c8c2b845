import type { Reader } from './reader.ts'
import { searchSegment } from './search-segment.ts'
import { type Answer, type Ask, type Hit, later } from './shape.ts'

/** Answers from all segments together, as if they were one. */
export function searchSegments(readers: readonly Reader[], ask: Ask): Answer {
  return together(
    readers.map((reader) => searchSegment(reader, ask)),
    ask,
  )
}

/** The answer of all from the answers of parts. */
export function together(answers: readonly Answer[], ask: Ask): Answer {
  const [first] = answers
  if (first && answers.length === 1) return first
  return {
    total: answers.reduce((sum, a) => sum + a.total, 0),
    counts: (first?.counts ?? []).map((columns, facet) =>
      columns.map((_, column) => added(answers.map((a) => a.counts[facet]?.[column]))),
    ),
    hits: answers
      .flatMap((a) => a.hits)
      .sort(inOrder)
      .slice(0, ask.size + 1),
  }
}

function added(all: readonly (Uint32Array | undefined)[]): Uint32Array {
  const sum = new Uint32Array(all[0]?.length ?? 0)
  for (const counts of all) counts?.forEach((n, code) => (sum[code] = (sum[code] ?? 0) + n))
  return sum
}

function inOrder(a: Hit, b: Hit): number {
  return b.key - a.key || later(a, b)
}
