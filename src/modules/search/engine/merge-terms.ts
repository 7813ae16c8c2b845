import { asBitmap } from './layout.ts'
import type { Segment, Views } from './views.ts'

/** A segment whose terms are merged; `now` is the new number of each of its documents, or `gone`. Within a segment they ascend. */
export type Numbered = {
  readonly segment: Segment
  readonly views: Views
  readonly now: Uint32Array
  readonly whole: boolean
}
/** No document of the merged segment. */
export const gone = 0xffffffff

type Words = { terms: number; hashes: Uint32Array; counts: Uint32Array; docsOf(term: number): Uint32Array }

/** The terms of all segments, each once; their documents are put together when they are asked for. */
export function mergedTerms(parts: readonly Numbered[]): Words {
  const all = parts.reduce((sum, p) => sum + p.segment.layout.terms, 0)
  const found = { hashes: new Uint32Array(2 * all), first: new Uint32Array(all), last: new Uint32Array(all), n: 0 }
  // Where each term of each segment stands, as a list a term: the next place (0: none), and what it is.
  const places = { next: new Uint32Array(all + 1), part: new Uint32Array(all + 1), term: new Uint32Array(all + 1) }
  const table = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(2 * all + 1))))
  let place = 0
  parts.forEach(({ segment: { layout }, views: { u32 } }, part) => {
    for (let term = 0; term < layout.terms; term++) {
      const [high = 0, low = 0] = [u32[layout.termHash / 4 + 2 * term], u32[layout.termHash / 4 + 2 * term + 1]]
      const known = numberOf(found, table, high, low)
      places.part[++place] = part
      places.term[place] = term
      const last = found.last[known] ?? 0
      if (last === 0) found.first[known] = place
      else places.next[last] = place
      found.last[known] = place
    }
  })
  const placed = { parts, first: found.first, ...places }
  const buffer = new Uint32Array(parts.reduce((sum, p) => sum + p.now.length, 0))
  return {
    terms: found.n,
    hashes: found.hashes,
    counts: Uint32Array.from({ length: found.n }, (_, term) => countOf(placed, term)),
    docsOf: (term) => gather(placed, term, buffer),
  }
}

type Found = { hashes: Uint32Array; n: number }

function numberOf(found: Found, table: Uint32Array, high: number, low: number): number {
  const mask = table.length - 1
  for (let slot = high & mask; ; slot = (slot + 1) & mask) {
    const term = (table[slot] ?? 0) - 1
    if (term >= 0) {
      if (found.hashes[2 * term] === high && found.hashes[2 * term + 1] === low) return term
      continue
    }
    found.hashes[2 * found.n] = high
    found.hashes[2 * found.n + 1] = low
    table[slot] = found.n + 1
    return found.n++
  }
}

type Placed = {
  readonly parts: readonly Numbered[]
  readonly first: Uint32Array
  readonly next: Uint32Array
  readonly part: Uint32Array
  readonly term: Uint32Array
}

function countOf(placed: Placed, term: number): number {
  let n = 0
  for (let at = placed.first[term] ?? 0; at !== 0; at = placed.next[at] ?? 0) {
    const part = placed.parts[placed.part[at] ?? 0]
    const own = placed.term[at] ?? 0
    if (part?.whole) n += part.views.u32[part.segment.layout.termCount / 4 + own] ?? 0
    else if (part) eachDoc(part, own, () => n++)
  }
  return n
}

function gather(placed: Placed, term: number, buffer: Uint32Array): Uint32Array {
  let n = 0
  let last = -1
  let isSorted = true
  for (let at = placed.first[term] ?? 0; at !== 0; at = placed.next[at] ?? 0) {
    const part = placed.parts[placed.part[at] ?? 0]
    if (!part) continue
    eachDoc(part, placed.term[at] ?? 0, (doc) => {
      if (doc < last) isSorted = false
      last = doc
      buffer[n++] = doc
    })
  }
  const docs = buffer.subarray(0, n)
  return isSorted ? docs : docs.sort()
}

/** Every document of a term that is still there, by its new number. */
function eachDoc(
  { segment: { layout }, views: { u32 }, now }: Numbered,
  term: number,
  visit: (doc: number) => void,
): void {
  const start = u32[layout.termStart / 4 + term] ?? 0
  const keep = (doc: number): void => {
    const kept = now[doc] ?? gone
    if (kept !== gone) visit(kept)
  }
  if (start < asBitmap) {
    const from = layout.postingsAt / 4 + start
    const end = from + (u32[layout.termCount / 4 + term] ?? 0)
    for (let at = from; at < end; at++) keep(u32[at] ?? 0)
    return
  }
  const word = (layout.bitmapsAt + (start - asBitmap) * layout.setBytes) / 4
  for (let at = 0; at < layout.setBytes / 4; at++)
    for (let bits = u32[word + at] ?? 0; bits !== 0; bits &= bits - 1) keep(at * 32 + 31 - Math.clz32(bits & -bits))
}
