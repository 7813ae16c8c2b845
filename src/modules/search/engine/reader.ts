import { type Kernel, kernelOver } from './kernel.ts'
import type { Test } from './shape.ts'
import { type Segment, type Views, viewsOf } from './views.ts'

/**
 * One thread's way into a segment, with bitmaps of its own to work with. `place` gives the next free one for this question;
 * `dead` are the documents that were replaced or removed since the segment was written.
 */
export type Reader = {
  readonly segment: Segment
  readonly views: Views
  readonly kernel: Kernel
  readonly vectors: number
  readonly words: number
  place(): number
  /** All working bitmaps are free again: at the beginning of a question. */
  begin(): void
  /** These documents are gone. */
  bury(docs: Iterable<number>): void
  isDead(doc: number): boolean
  /** The bitmap kept for these conditions, made by `make` when there is none or documents went since. Not to be written to. */
  live(tests: readonly Test[], make: (to: number) => void): number
}

/** Slots that are not free: the dead, and two kept answers to "what is open". */
const reserved = 3

/** Opens a segment for one of its threads (from 0). */
export function openReader(segment: Segment, worker: number): Reader {
  const { layout, memory } = segment
  const views = viewsOf(segment)
  const kernel = kernelOver(memory)
  const slot = (n: number): number => layout.scratch + (worker * layout.slots + n) * layout.setBytes
  const vectors = layout.setBytes / 16
  const dead = slot(0)
  const kept: (string | undefined)[] = [undefined, undefined]
  let used = reserved
  let turn = 0
  views.u8.fill(0, dead, dead + layout.setBytes)
  return {
    segment,
    views,
    kernel,
    vectors,
    words: layout.setBytes / 4,
    begin: () => void (used = reserved),
    place() {
      if (used >= layout.slots) throw new RangeError('this question needs more sets than a reader has')
      return slot(used++)
    },
    bury(docs) {
      for (const doc of docs)
        views.u32[dead / 4 + (doc >>> 5)] = (views.u32[dead / 4 + (doc >>> 5)] ?? 0) | (1 << (doc & 31))
      kept.fill(undefined)
    },
    isDead: (doc) => (((views.u32[dead / 4 + (doc >>> 5)] ?? 0) >>> (doc & 31)) & 1) === 1,
    live(tests, make) {
      const key = JSON.stringify(tests)
      const known = kept.indexOf(key)
      if (known >= 0) return slot(1 + known)
      turn = 1 - turn
      const to = slot(1 + turn)
      make(to)
      kernel.andNot(to, dead, vectors)
      kept[turn] = key
      return to
    },
  }
}

/** Whether a document is in the bitmap at this address. */
export function hasBit(u32: Uint32Array, at: number, doc: number): boolean {
  return (((u32[(at >>> 2) + (doc >>> 5)] ?? 0) >>> (doc & 31)) & 1) === 1
}
