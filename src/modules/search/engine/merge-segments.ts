import type { Layout, Readers } from './layout.ts'
import { asBitmap } from './layout.ts'
import { type Segment, type Views, idAt, viewsOf } from './views.ts'
import { writeSegment } from './write-segment.ts'

/** A segment to merge, and which of its documents are gone (replaced or removed). */
export type Part = { readonly segment: Segment; readonly dead: ReadonlySet<number> }

/** No document of the merged segment. */
const gone = 0xffffffff

/** Makes one segment of several, leaving out what is gone. All must have the same shape. */
export function mergeSegments(name: number, parts: readonly Part[], readers: Readers): Segment {
  const opened = parts.map(({ segment, dead }) => ({ segment, dead, views: viewsOf(segment) }))
  const { from, docs, maps } = placed(opened)
  const words = mergedTerms(opened, maps)
  const shape = parts[0]?.segment.layout.shape ?? { columns: [], numbers: [] }
  return writeSegment(
    name,
    shape,
    { docs, ...words, rows: (layout, views) => copyRows(opened, from, layout, views) },
    readers,
  )
}

type Opened = Part & { readonly views: Views }
/** Where each document of the result comes from: the part, and its number there. */
type From = { readonly part: Uint16Array; readonly doc: Uint32Array }

/** Merges by time. `maps` gives for each part the new number of each document; within a part they ascend. */
function placed(parts: readonly Opened[]): { from: From; docs: number; maps: Uint32Array[] } {
  const all = parts.reduce((sum, p) => sum + p.segment.layout.docs, 0)
  const from = { part: new Uint16Array(all), doc: new Uint32Array(all) }
  const maps = parts.map((p) => new Uint32Array(p.segment.layout.docs).fill(gone))
  const heads = parts.map(() => 0)
  let docs = 0
  for (;;) {
    const best = newest(parts, heads)
    if (best === undefined) return { from, docs, maps }
    const doc = heads[best] ?? 0
    heads[best] = doc + 1
    const map = maps[best]
    if (!map || parts[best]?.dead.has(doc)) continue
    map[doc] = docs
    from.part[docs] = best
    from.doc[docs++] = doc
  }
}

function newest(parts: readonly Opened[], heads: readonly number[]): number | undefined {
  let best: number | undefined
  for (let n = 0; n < parts.length; n++) {
    if ((heads[n] ?? 0) >= (parts[n]?.segment.layout.docs ?? 0)) continue
    if (best === undefined || isLater(parts[n], heads[n] ?? 0, parts[best], heads[best] ?? 0)) best = n
  }
  return best
}

function isLater(a: Opened | undefined, docA: number, b: Opened | undefined, docB: number): boolean {
  if (!a || !b) return a !== undefined
  const difference = (a.views.times[docA] ?? 0) - (b.views.times[docB] ?? 0)
  return difference > 0 || (difference === 0 && idAt(a.segment, a.views, docA) > idAt(b.segment, b.views, docB))
}

type Words = { terms: number; hashes: Uint32Array; counts: Uint32Array; docsOf(term: number): Uint32Array }

/** The terms of all parts, each once; their documents are put together when they are asked for. */
function mergedTerms(parts: readonly Opened[], maps: readonly Uint32Array[]): Words {
  const index = new Map<bigint, number>()
  const places: number[][] = []
  parts.forEach(({ segment: { layout }, views: { u32 } }, part) => {
    for (let term = 0; term < layout.terms; term++) {
      const key =
        (BigInt(u32[layout.termHash / 4 + 2 * term] ?? 0) << 32n) | BigInt(u32[layout.termHash / 4 + 2 * term + 1] ?? 0)
      const known = index.get(key)
      if (known === undefined) index.set(key, places.push([part, term]) - 1)
      else places[known]?.push(part, term)
    }
  })
  const hashes = new Uint32Array([...index.keys()].flatMap((key) => [Number(key >> 32n), Number(key & 0xffffffffn)]))
  const buffer = new Uint32Array(maps.reduce((sum, m) => sum + m.length, 0))
  const docsOf = (term: number): Uint32Array => gather(parts, maps, places[term] ?? [], buffer)
  return { terms: places.length, hashes, counts: Uint32Array.from(places, (_, term) => docsOf(term).length), docsOf }
}

function gather(
  parts: readonly Opened[],
  maps: readonly Uint32Array[],
  places: readonly number[],
  buffer: Uint32Array,
): Uint32Array {
  let n = 0
  for (let at = 0; at < places.length; at += 2) {
    const part = parts[places[at] ?? 0]
    const map = maps[places[at] ?? 0]
    if (!part || !map) continue
    eachDoc(part.segment.layout, part.views.u32, places[at + 1] ?? 0, (doc) => {
      const now = map[doc] ?? gone
      if (now !== gone) buffer[n++] = now
    })
  }
  const docs = buffer.subarray(0, n)
  return places.length > 2 ? docs.sort() : docs
}

/** Every document of a term. */
function eachDoc(layout: Layout, u32: Uint32Array, term: number, visit: (doc: number) => void): void {
  const start = u32[layout.termStart / 4 + term] ?? 0
  if (start < asBitmap) {
    const from = layout.postingsAt / 4 + start
    const end = from + (u32[layout.termCount / 4 + term] ?? 0)
    for (let at = from; at < end; at++) visit(u32[at] ?? 0)
    return
  }
  const word = (layout.bitmapsAt + (start - asBitmap) * layout.setBytes) / 4
  for (let at = 0; at < layout.setBytes / 4; at++)
    for (let bits = u32[word + at] ?? 0; bits !== 0; bits &= bits - 1) visit(at * 32 + 31 - Math.clz32(bits & -bits))
}

function copyRows(parts: readonly Opened[], from: From, layout: Layout, to: Views): void {
  for (let at = 0; at < layout.docs; at++) {
    const part = parts[from.part[at] ?? 0]
    const doc = from.doc[at] ?? 0
    if (!part) continue
    const { views, segment } = part
    for (let n = 0; n < 4; n++)
      to.u32[layout.ids / 4 + at * 4 + n] = views.u32[segment.layout.ids / 4 + doc * 4 + n] ?? 0
    to.times[at] = views.times[doc] ?? 0
    to.sums[at] = views.sums[doc] ?? 0n
    to.codes.forEach((codes, c) => (codes[at] = views.codes[c]?.[doc] ?? 0))
    to.numbers.forEach((numbers, c) => (numbers[at] = views.numbers[c]?.[doc] ?? 0))
  }
}
