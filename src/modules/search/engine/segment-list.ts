import { docsOf, idsOf } from './lookup.ts'
import { type Sharing, sharesWorth } from './shares.ts'
import type { Segment } from './views.ts'

/** A segment and what of it is gone since it was written. */
export type Held = { readonly segment: Segment; readonly dead: Set<number> }

/** What every reader has to do to be up to date: done as one step, so that no question sees a document twice or not at all. */
export type Update = {
  readonly add: readonly Segment[]
  readonly drop: readonly number[]
  readonly dead: readonly { readonly name: number; readonly docs: readonly number[] }[]
}

/** Buries the documents of these ids in all segments that hold them alive. */
export function bury(held: Iterable<Held>, ids: readonly string[]): Update['dead'] {
  const wanted = idsOf(ids)
  return Array.from(held, ({ segment, dead }) => {
    const docs = docsOf(segment, wanted).filter((doc) => !dead.has(doc))
    for (const doc of docs) dead.add(doc)
    return { name: segment.name, docs }
  }).filter((d) => d.docs.length > 0)
}

/** How many documents a segment still has. */
function alive({ segment, dead }: Held): number {
  return segment.layout.docs - dead.size
}

// Segments smaller than this count as equally large: they are quickly written again.
const small = 250

/**
 * Which segments to merge now: the smallest `most` of them of which none is more than half as large again as those below it together (each
 * document is then written a logarithmic number of times, a large segment not for a few small ones); or those that are mostly dead. What
 * comes of it is not much larger than one share of the index, so that `threads` can answer a question together.
 */
export function toMerge(held: readonly Held[], sharing: Sharing, most = 4): readonly Held[] {
  const docs = held.reduce((sum, h) => sum + alive(h), 0)
  const shares = sharesWorth(docs, sharing)
  const share = shares === 1 ? docs : (docs / shares) * 1.25
  const hollow = held.filter((h) => h.dead.size > h.segment.layout.docs / 2)
  if (hollow.length > 0) return upTo(share, hollow)
  const bySize = held.toSorted((a, b) => alive(a) - alive(b))
  const groups = bySize.map((_, from) => upTo(share, alike(bySize.slice(from))))
  return groups.find((group) => group.length >= most) ?? []
}

/** The first of them, up to one that is much larger than those before it together. */
function alike(bySize: readonly Held[]): readonly Held[] {
  let sum = 0
  const end = bySize.findIndex((one, n) => {
    const isMuchLarger = n > 0 && alive(one) > Math.max(small, 1.5 * sum)
    sum += alive(one)
    return isMuchLarger
  })
  return end < 0 ? bySize : bySize.slice(0, end)
}

/** The first of them that have no more documents than that together, at least one. */
function upTo(most: number, held: readonly Held[]): readonly Held[] {
  let sum = 0
  return held.filter((h, n) => (sum += alive(h)) <= most || n === 0)
}

/** The sum of all documents' sums (modulo 2^64): equal to the database's when both hold the same rows. */
export function checksum(held: Iterable<Held>): bigint {
  let sum = 0n
  for (const { segment, dead } of held) {
    const sums = new BigUint64Array(segment.memory.buffer, segment.layout.sums, segment.layout.docs)
    sums.forEach((one, doc) => (sum += dead.has(doc) ? 0n : one))
  }
  return BigInt.asUintN(64, sum)
}
