import type { Layout, Readers } from './layout.ts'
import { gone, mergedTerms } from './merge-terms.ts'
import { type Segment, type Views, viewsOf } from './views.ts'
import { writeSegment } from './write-segment.ts'

/** A segment to merge, and which of its documents are gone (replaced or removed). */
export type Part = { readonly segment: Segment; readonly dead: ReadonlySet<number> }

/** Makes one segment of several, leaving out what is gone. All must have the same shape. */
export function mergeSegments(name: number, parts: readonly Part[], readers: Readers): Segment {
  const opened = parts.map(({ segment, dead }) => ({ segment, dead, views: viewsOf(segment) })).sort(byNewest)
  const { from, docs, maps } = placed(opened)
  const words = mergedTerms(
    opened.map((p, n) => ({ ...p, now: maps[n] ?? new Uint32Array(0), whole: p.dead.size === 0 })),
  )
  const shape = parts[0]?.segment.layout.shape ?? { columns: [], numbers: [] }
  const used = shape.columns.map((_, column) => Math.max(...parts.map((p) => usedIn(p, column))))
  return writeSegment(
    name,
    shape,
    { docs, ...words, used, rows: (layout, views) => copyRows(opened, from, layout, views) },
    readers,
  )
}

/** Segments that hold one time after the other are then put together without sorting. */
function byNewest(a: Opened, b: Opened): number {
  return (b.views.times[0] ?? 0) - (a.views.times[0] ?? 0)
}

function usedIn({ segment: { layout } }: Part, column: number): number {
  return layout.columns[column]?.mapped ?? layout.shape.columns[column]?.values ?? 0
}

type Opened = Part & { readonly views: Views }
/** Where each document of the result comes from: the part, and its number there. */
type From = { readonly part: Uint16Array; readonly doc: Uint32Array }

/** Merges by time. `maps` gives for each part the new number of each document; within a part they ascend. */
function placed(parts: readonly Opened[]): { from: From; docs: number; maps: Uint32Array[] } {
  const all = parts.reduce((sum, p) => sum + p.segment.layout.docs, 0)
  const from = { part: new Uint16Array(all), doc: new Uint32Array(all) }
  const maps = parts.map((p) => new Uint32Array(p.segment.layout.docs).fill(gone))
  let docs = 0
  eachByTime(parts, (part, doc) => {
    const map = maps[part]
    if (!map || parts[part]?.dead.has(doc)) return
    map[doc] = docs
    from.part[docs] = part
    from.doc[docs++] = doc
  })
  return { from, docs, maps }
}

/** Every document of all parts, newest first. The parts stand in a queue by their next document: one step looks at a few of them. */
function eachByTime(parts: readonly Opened[], visit: (part: number, doc: number) => void): void {
  const heads = parts.map(() => 0)
  const isFirst = (a: number, b: number): boolean => isLater(parts[a], heads[a] ?? 0, parts[b], heads[b] ?? 0)
  const queue: number[] = []
  parts.forEach(({ segment }, part) => segment.layout.docs > 0 && putInto(queue, part, isFirst))
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    visit(part, heads[part] ?? 0)
    heads[part] = (heads[part] ?? 0) + 1
    if ((heads[part] ?? 0) < (parts[part]?.segment.layout.docs ?? 0)) putInto(queue, part, isFirst)
  }
}

function putInto(queue: number[], part: number, isFirst: (a: number, b: number) => boolean): void {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isFirst(part, queue[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  queue.splice(low, 0, part)
}

function isLater(a: Opened | undefined, docA: number, b: Opened | undefined, docB: number): boolean {
  if (!a || !b) return a !== undefined
  const difference = (a.views.times[docA] ?? 0) - (b.views.times[docB] ?? 0)
  if (difference !== 0) return difference > 0
  // Of the same time the larger id comes first, compared byte by byte: making texts of them took most of a merge.
  const [atA, atB] = [a.segment.layout.ids + docA * 16, b.segment.layout.ids + docB * 16]
  for (let n = 0; n < 16; n++) {
    const byte = (a.views.u8[atA + n] ?? 0) - (b.views.u8[atB + n] ?? 0)
    if (byte !== 0) return byte > 0
  }
  return false
}

function copyRows(parts: readonly Opened[], from: From, layout: Layout, to: Views): void {
  const ids = parts.map(({ segment }) => segment.layout.ids / 4)
  for (let at = 0; at < layout.docs; at++) {
    const part = from.part[at] ?? 0
    const doc = from.doc[at] ?? 0
    const views = parts[part]?.views
    if (!views) continue
    for (let n = 0; n < 4; n++) to.u32[layout.ids / 4 + at * 4 + n] = views.u32[(ids[part] ?? 0) + doc * 4 + n] ?? 0
    to.times[at] = views.times[doc] ?? 0
    to.sums[at] = views.sums[doc] ?? 0n
    copyCodes(views, doc, to, at, layout.fields.length)
  }
  to.numbers.forEach((numbers, c) =>
    copyColumn(
      parts.map(({ views }) => views.numbers[c]),
      from,
      layout.docs,
      numbers,
    ),
  )
}

// Segments of one shape have the same rows.
function copyCodes(from: Views, doc: number, to: Views, at: number, width: number): void {
  for (let n = 0; n < width; n++) to.rows[at * width + n] = from.rows[doc * width + n] ?? 0
}

function copyColumn(columns: readonly (Int32Array | undefined)[], from: From, docs: number, to: Int32Array): void {
  for (let at = 0; at < docs; at++) to[at] = columns[from.part[at] ?? 0]?.[from.doc[at] ?? 0] ?? 0
}
