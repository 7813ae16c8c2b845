import { hasBit, setBits } from './bits.ts'
import { type KeptCounts, keptCounts } from './kept-counts.ts'
import { type Kernel, kernelOver } from './kernel.ts'
import { keyOf } from './key-of.ts'
import { ownBytes } from './layout.ts'
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
  /** Room for a list of a 32nd of the documents, and for counts by number. */
  readonly piece: number
  readonly tallies: number
  /** A bitmap to put lists together in, free again at once. */
  readonly joining: number
  place(): number
  /** All working bitmaps are free again: at the beginning of a question. */
  begin(): void
  /** These documents are gone. */
  bury(docs: Iterable<number>): void
  isDead(doc: number): boolean
  /** Counts kept from question to question; undefined when none are to be kept. */
  readonly counts: KeptCounts | undefined
  /** The bitmap kept for these conditions, made by `make` when there is none. Not to be written to. */
  bitsFor(tests: readonly Test[], make: (to: number) => void): number
}

/** How many bitmaps are kept from question to question: what is open, and the ranges of days that everybody's page counts. */
const keptSets = 8
/** Slots that are not free: the dead, those kept, a list, and where lists are put together. */
const reserved = keptSets + 3

/** How many conditions have their counts kept, unless told otherwise. */
export const usuallyKept = 128

/** Opens a segment for one of its threads (from 0); `kept` is of how many conditions the counts are kept. */
export function openReader(segment: Segment, worker: number, kept: number = usuallyKept): Reader {
  const { layout, memory } = segment
  const views = viewsOf(segment)
  const kernel = kernelOver(memory)
  const own = layout.scratch + worker * ownBytes(layout)
  const slot = (n: number): number => own + n * layout.setBytes
  const vectors = layout.setBytes / 16
  const dead = slot(0)
  const open = Array.from({ length: keptSets }, (): string | undefined => undefined)
  const counts = kept > 0 ? keptCounts(kept, layout.docs) : undefined
  let used = reserved
  let turn = 0
  views.u8.fill(0, dead, dead + layout.setBytes)
  const reader: Reader = {
    segment,
    views,
    kernel,
    vectors,
    piece: slot(reserved - 2),
    joining: slot(reserved - 1),
    tallies: own + layout.slots * layout.setBytes,
    begin: () => void (used = reserved),
    place() {
      if (used >= layout.slots) throw new RangeError('this question needs more sets than a reader has')
      return slot(used++)
    },
    counts,
    bury(docs) {
      const going = [...new Set(docs)].filter((doc) => !reader.isDead(doc))
      counts?.takeOff(going)
      setBits(views.u32, dead / 4, Uint32Array.from(going))
      open.forEach((key, n) => key !== undefined && kernel.andNot(slot(1 + n), dead, vectors))
    },
    isDead: (doc) => hasBit(views.u32, dead, doc),
    bitsFor(tests, make) {
      const key = keyOf(tests)
      const known = open.indexOf(key)
      if (known >= 0) return slot(1 + known)
      turn = (turn + 1) % keptSets
      const to = slot(1 + turn)
      make(to)
      kernel.andNot(to, dead, vectors)
      open[turn] = key
      return to
    },
  }
  return reader
}
