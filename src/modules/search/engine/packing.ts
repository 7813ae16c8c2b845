import type { Shape } from './shape.ts'

/** Where a column's code stands in a row: in which of its numbers, and there as `number / by % values`. */
export type Packed = { readonly field: number; readonly by: number }

/** Columns share a number that has at most so many values, whose counts stay beside the processor. */
const shared = 4096
/** A column with more codes than this has a number of its own: it is seldom counted, and the others are together. */
export const fewCodes = 64

/**
 * Puts the codes of several columns into one number where they fit: a document is then read, and counted, in fewer steps. `fields` is
 * how many values each number of a row has; they are even in number, because two are counted at once.
 */
export function packed({ columns }: Shape): {
  readonly columns: readonly Packed[]
  readonly fields: readonly number[]
} {
  const fields: number[] = []
  const places = new Map<number, Packed>()
  const put = (few: boolean): void =>
    columns.forEach(({ values }, column) => {
      if (values <= fewCodes === few) places.set(column, placeIn(fields, values, few ? shared : 0))
    })
  put(true)
  put(false)
  if (fields.length % 2 > 0) fields.push(1)
  return { columns: columns.map((_, column) => places.get(column) ?? { field: 0, by: 1 }), fields }
}

function placeIn(fields: number[], values: number, most: number): Packed {
  const field = fields.findIndex((taken) => taken * values <= most)
  const by = fields[field] ?? 1
  if (field < 0) return { field: fields.push(values) - 1, by }
  fields[field] = by * values
  return { field, by }
}
