import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'
import { type Status, StatusShape } from './parameter.ts'

/** A row of a table of the law: what it is found by, and its columns. */
export type Row = Readonly<Record<string, string | number>>

/** A table as it stands from a day until the next. `null`: abolished on that day. */
export type TableValue = {
  readonly from: Day
  readonly rows: readonly Row[] | null
  readonly status: Status
  readonly source: string
}

/** A table of the law that changes by date, as its file in `tables/` says it. */
export type Table = {
  readonly id: string
  readonly name: { readonly ko: string; readonly en: string }
  readonly law: string
  readonly checkedOn: Day
  readonly knownUntil?: Day | undefined
  /** What the columns are called and count. */
  readonly columns: Readonly<Record<string, { readonly ko: string; readonly en: string }>>
  readonly values: readonly TableValue[]
}

const day = z.iso.date().transform(toDay)
const row = z.record(z.string(), z.union([z.string(), z.number()]))
const Shape: z.ZodType<Table> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.strictObject({ ko: z.string(), en: z.string() }),
  law: z.string().min(1),
  checkedOn: day,
  knownUntil: day.optional(),
  columns: z.record(z.string(), z.strictObject({ ko: z.string(), en: z.string() })),
  values: z
    .array(
      z.strictObject({
        from: day,
        rows: z.array(row).min(1).nullable(),
        status: StatusShape,
        source: z.string().min(1),
      }),
    )
    .min(1),
})

/** Reads one table's file; throws with its name when it does not keep the form, its days do not ascend or a column has no name. */
export function readTable(file: string, text: string): Table {
  const read = Shape.safeParse(parse(text))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  const { id, values, columns } = read.data
  if (`${id}.yaml` !== file) throw new Error(`${file}: its id is ${id}`)
  const late = values.find((value, at) => at > 0 && value.from <= (values[at - 1]?.from ?? ''))
  if (late) throw new Error(`${file}: ${late.from} does not follow the value before it`)
  const nameless = values
    .flatMap(({ rows }) => rows ?? [])
    .flatMap((each) => Object.keys(each).filter((key) => !columns[key]))
  if (nameless[0] !== undefined) throw new Error(`${file}: the column ${nameless[0]} has no name`)
  return read.data
}

const folder = new URL('./tables/', import.meta.url)
/** All tables by id, read once. */
export const tables: ReadonlyMap<string, Table> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readTable(file, readFileSync(new URL(file, folder), 'utf8')))
    .map((table) => [table.id, table]),
)
