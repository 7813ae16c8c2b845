import type { Shape } from './shape.ts'

/** Where a column's code stands in a row: in which of its numbers, and there as `number / by % values`. */
export type Packed = { readonly field: number; readonly by: number }

/** Columns share a number that has at most so many values: few enough to count by the number first and by each code after. */
const shared = 512

/**
 * Puts the codes of several columns into one number where they fit: a document is then read, and counted, in fewer steps. `fields` is
 * how many values each number of a row has.
 */
export function packed({ columns }: Shape): {
  readonly columns: readonly Packed[]
  readonly fields: readonly number[]
} {
  const fields: number[] = []
  const places = columns.map(({ values }) => {
    const field = fields.findIndex((taken) => taken * values <= shared)
    const by = fields[field] ?? 1
    if (field < 0) return { field: fields.push(values) - 1, by }
    fields[field] = by * values
    return { field, by }
  })
  return { columns: places, fields }
}
