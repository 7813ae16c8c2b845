import type { Reader } from './reader.ts'

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
  const place = (field: number): number => places[field] ?? 0
  const read = (from: number, field: number): Uint32Array =>
    u32.slice(from / 4 + place(field), from / 4 + place(field + 1))
  u32.fill(0, reader.tallies / 4, reader.tallies / 4 + place(layout.fields.length))
  for (const pair of new Set(fields.map((field) => field & ~1)))
    reader.kernel.tally(
      at,
      flip ? -1 : 0,
      layout.setBytes / 8,
      layout.rows + 2 * pair,
      2 * layout.fields.length,
      reader.tallies + 4 * place(pair),
      reader.tallies + 4 * place(pair + 1),
    )
  return new Map(
    fields.map((field) => {
      const found = read(reader.tallies, field)
      return [field, flip ? read(layout.tallies, field).map((all, n) => all - (found[n] ?? 0)) : found]
    }),
  )
}

/** Where the counts of each number begin, and where the last end. */
export function placesOf(fields: readonly number[]): number[] {
  let end = 0
  return [0, ...fields.map((size) => (end += size))]
}
