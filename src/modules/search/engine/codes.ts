import type { Layout } from './layout.ts'

/** One column to read: the code of a document is what `codes` says of its number in the row. */
export type Codes = {
  readonly rows: Uint16Array
  readonly step: number
  readonly field: number
  readonly codes: Uint16Array
}

/** The number that holds the code. */
export function numberAt({ rows, step, field }: Codes, doc: number): number {
  return rows[doc * step + field] ?? 0
}

/** The code of a document. */
export function codeAt(column: Codes, doc: number): number {
  return column.codes[numberAt(column, doc)] ?? 0
}

/** All columns of a segment. */
export function codesOf({ columns, fields, shape }: Layout, rows: Uint16Array): Codes[] {
  return columns.map(({ field, by }, column) => {
    const values = shape.columns[column]?.values ?? 1
    return { rows, step: fields.length, field, codes: tableOf(fields[field] ?? 1, by, values) }
  })
}

// Segments of one shape share them: a small segment is opened many times a minute.
const tables = new Map<string, Uint16Array>()

function tableOf(size: number, by: number, values: number): Uint16Array {
  const key = `${size} ${by} ${values}`
  const table = tables.get(key) ?? Uint16Array.from({ length: size }, (_, number) => Math.floor(number / by) % values)
  tables.set(key, table)
  return table
}
