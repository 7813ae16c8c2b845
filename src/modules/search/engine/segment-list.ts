import { docsOf, idsOf } from './lookup.ts'
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

/**
 * Which segments to merge now: the smallest ones, as soon as `most` of them lie within a factor of four times their number of each
 * other (each document is then written a logarithmic number of times); or one that is mostly dead.
 */
export function toMerge(held: readonly Held[], most = 6): readonly Held[] {
  const hollow = held.filter((h) => h.dead.size > h.segment.layout.docs / 2)
  if (hollow.length > 0) return hollow
  const bySize = held.toSorted((a, b) => alive(a) - alive(b))
  const group: Held[] = []
  let sum = 0
  for (const one of bySize) {
    if (group.length >= most && alive(one) > sum) break
    group.push(one)
    sum += alive(one)
  }
  return group.length >= most && group.length < bySize.length + 1 ? group : []
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
