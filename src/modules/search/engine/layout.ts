import { type Packed, fewCodes, packed } from './packing.ts'
import type { Shape } from './shape.ts'

/**
 * Where one column lies: in the rows, and besides either as a bitmap for each code below `mapped` (the segment has no others) or as the
 * documents of each code as lists.
 */
export type ColumnPlace = Packed & {
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
  /** A row of numbers (u16) a document; `fields` says how many values each has, `tallies` how many documents have each value. */
  readonly rows: number
  readonly fields: readonly number[]
  readonly tallies: number
  readonly columns: readonly ColumnPlace[]
  /** `order`: the documents by this number, largest first; `steps`: the first sixteenth of them as a bitmap, the first two, and so on. */
  readonly numbers: readonly { readonly values: number; readonly order: number; readonly steps: number }[]
  readonly kept: number
  readonly scratch: number
  readonly slots: number
  readonly workers: number
}

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
  // A 32nd of a set is a multiple of eight bytes.
  const setBytes = Math.max(256, Math.ceil(docs / 2048) * 256)
  const padded = setBytes * 8
  const { columns, fields } = packed(shape)
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
    rows: place(padded * 2 * fields.length),
    fields,
    tallies: place(tallyBytes(fields)),
    columns: columns.map((packed, column) => {
      const { values = 0 } = shape.columns[column] ?? {}
      const mapped = sizes.used[column] ?? values
      return mapped <= fewCodes
        ? { ...packed, bits: place(mapped * setBytes), mapped }
        : { ...packed, starts: place((values + 1) * 4), lists: place(docs * 4) }
    }),
    numbers: shape.numbers.map(() => ({
      values: place(padded * 4),
      order: place(docs * 4),
      steps: place((steps - 1) * setBytes),
    })),
  }
  return { shape, docs, setBytes, terms, postings: listed, ...placed, kept: end, scratch: end, ...readers }
}

function tallyBytes(fields: readonly number[]): number {
  return Math.ceil(fields.reduce((sum, size) => sum + size, 0) / 16) * 64
}

/** What one reader has for itself: its bitmaps, and behind them counts by number. */
export function ownBytes({ slots, setBytes, fields }: Layout): number {
  return slots * setBytes + tallyBytes(fields)
}

/** Bytes of the whole memory, with room for its readers. */
function bytesOf(layout: Layout): number {
  return layout.scratch + layout.workers * ownBytes(layout)
}

/** A shared memory of exactly that size. */
export function memoryFor(layout: Layout): WebAssembly.Memory {
  const pages = Math.ceil(bytesOf(layout) / 65_536) + 1
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
}
