import type { Reader } from './reader.ts'

/** Into how many pieces a bitmap is cut to be listed: the documents of one fit into the bytes of a bitmap. */
const pieces = 32

/** Lists a bitmap piece by piece into memory, ascending; with `flip` what is not in it, bits behind the last document too. */
export function eachPiece(reader: Reader, at: number, flip: boolean, visit: (from: number, end: number) => void): void {
  const { kernel, piece, segment } = reader
  const bytes = segment.layout.setBytes / pieces
  for (let from = 0; from < segment.layout.setBytes; from += bytes)
    visit(piece, kernel.list(at + from, flip ? -1 : 0, bytes / 8, from * 8, piece))
}

/**
 * Counts a bitmap by numbers of its documents' rows; `total` is how many it has. When it has most, the others are counted and taken off
 * from what all have.
 */
export function tallied(
  reader: Reader,
  fields: readonly number[],
  at: number,
  total: number,
): ReadonlyMap<number, Uint32Array> {
  const { layout } = reader.segment
  const { u32 } = reader.views
  const flip = total > layout.docs / 2
  const places = placesOf(layout.fields)
  const [step, counts] = [2 * layout.fields.length, (field: number) => reader.tallies + 4 * (places[field] ?? 0)]
  u32.fill(0, reader.tallies / 4, reader.tallies / 4 + (places.at(-1) ?? 0))
  eachPiece(reader, at, flip, (from, end) => {
    for (const field of fields) reader.kernel.tally(from, end, layout.rows + 2 * field, step, counts(field))
  })
  const read = (field: number, from: number): Uint32Array => u32.slice(from, from + (layout.fields[field] ?? 0))
  return new Map(
    fields.map((field) => {
      const found = read(field, counts(field) / 4)
      if (!flip) return [field, found]
      return [field, read(field, layout.tallies / 4 + (places[field] ?? 0)).map((all, n) => all - (found[n] ?? 0))]
    }),
  )
}

/** Where the counts of each number begin, and where the last end. */
export function placesOf(fields: readonly number[]): number[] {
  let end = 0
  return [0, ...fields.map((size) => (end += size))]
}
