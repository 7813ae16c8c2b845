import type { Shape } from './shape.ts'

/**
 * Where one column lies: codes (u16), and either a bitmap for each code below `mapped` (the segment has no others) or the documents of
 * each code as lists.
 */
export type ColumnPlace = {
  readonly codes: number
  readonly bits?: number
  readonly mapped?: number
  readonly starts?: number
  readonly lists?: number
}

/**
 * Where everything of a segment lies in its one memory (byte offsets). Documents are numbered newest first. A set of documents is
 * either a list of ascending numbers (u32) or a bitmap of `setBytes`.
 */
export type Layout = {
  readonly shape: Shape
  readonly docs: number
  readonly setBytes: number
  readonly terms: number
  readonly postings: number
  readonly termTable: { readonly at: number; readonly size: number }
  readonly termHash: number
  readonly termStart: number
  readonly termCount: number
  readonly postingsAt: number
  readonly bitmapsAt: number
  readonly ids: number
  readonly times: number
  readonly sums: number
  readonly idTable: { readonly at: number; readonly size: number }
  readonly columns: readonly ColumnPlace[]
  /** `order`: the documents by this number, largest first; `steps`: the first sixteenth of them as a bitmap, the first two, and so on. */
  readonly numbers: readonly { readonly values: number; readonly order: number; readonly steps: number }[]
  readonly kept: number
  readonly scratch: number
  readonly slots: number
  readonly workers: number
}

/** A column of at most this many codes in a segment has a bitmap for each. */
const fewCodes = 64
/** Into how many parts the documents are divided by a number; the last step would be all of them. */
export const steps = 16
/** `termStart` of a term kept as a bitmap has this bit; the rest is the number of the bitmap. */
export const asBitmap = 0x80000000

/** Bitmaps a reader works with, and how many readers a memory serves. */
export type Readers = { readonly slots: number; readonly workers: number }

/**
 * What has to be known to lay out a segment. `listed` is how many postings stay lists, `mapped` how many terms are bitmaps; `used` is
 * above the largest code that each column has here.
 */
export type Sizes = {
  readonly docs: number
  readonly terms: number
  readonly listed: number
  readonly mapped: number
  readonly idSlots: number
  readonly termSlots: number
  readonly used: readonly number[]
}

/** Places everything one after another, each at a multiple of 64 bytes. */
export function layOut(shape: Shape, sizes: Sizes, readers: Readers): Layout {
  let end = 64
  const place = (bytes: number): number => {
    const at = end
    end = Math.ceil((at + bytes) / 64) * 64
    return at
  }
  const { docs, terms, listed, mapped } = sizes
  const setBytes = Math.max(64, Math.ceil(docs / 512) * 64)
  const padded = setBytes * 8
  const placed = {
    termTable: { at: place(sizes.termSlots * 4), size: sizes.termSlots },
    termHash: place(terms * 8),
    termStart: place(terms * 4),
    termCount: place(terms * 4),
    postingsAt: place(listed * 4),
    bitmapsAt: place(mapped * setBytes),
    ids: place(docs * 16),
    times: place(docs * 8),
    sums: place(docs * 8),
    idTable: { at: place(sizes.idSlots * 4), size: sizes.idSlots },
    columns: shape.columns.map(({ values }, column) => {
      const mapped = sizes.used[column] ?? values
      return mapped <= fewCodes
        ? { codes: place(padded * 2), bits: place(mapped * setBytes), mapped }
        : { codes: place(padded * 2), starts: place((values + 1) * 4), lists: place(docs * 4) }
    }),
    numbers: shape.numbers.map(() => ({
      values: place(padded * 4),
      order: place(docs * 4),
      steps: place((steps - 1) * setBytes),
    })),
  }
  return { shape, docs, setBytes, terms, postings: listed, ...placed, kept: end, scratch: end, ...readers }
}

/** Bytes of the whole memory, with room for its readers' own bitmaps. */
function bytesOf(layout: Layout): number {
  return layout.scratch + layout.workers * layout.slots * layout.setBytes
}

/** A shared memory of exactly that size. */
export function memoryFor(layout: Layout): WebAssembly.Memory {
  const pages = Math.ceil(bytesOf(layout) / 65_536) + 1
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
}
