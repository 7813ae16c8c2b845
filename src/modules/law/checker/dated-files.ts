import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** A row of a list or table. */
export type Row = Readonly<Record<string, string | number>>
/** Anything that a fact or step holds. */
export type Held = number | boolean | string | readonly Row[]

/** A number or table of the law as it stands from a day on. */
export type Dated = {
  readonly from: string
  readonly value: number | readonly Row[] | null
  readonly source: string
  readonly status: string
}
export type DatedFile = { readonly until: string | undefined; readonly values: readonly Dated[] }

const RowShape = z.record(z.string(), z.union([z.string(), z.number()]))
const File = z.looseObject({
  id: z.string(),
  knownUntil: z.string().optional(),
  values: z.array(
    z.looseObject({
      from: z.string(),
      value: z.number().nullable().optional(),
      rows: z.array(RowShape).nullable().optional(),
      source: z.string(),
      status: z.string(),
    }),
  ),
})

/** The parameters or the tables, read anew from their files: the same files as the rules', not the same reading. */
export function datedFiles(folder: URL): ReadonlyMap<string, DatedFile> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(files.map((name) => read(readFileSync(new URL(name, folder), 'utf8'))))
}

function read(text: string): [string, DatedFile] {
  const { id, knownUntil, values } = File.parse(parse(text))
  const dated = values.map(({ from, value, rows, source, status }) => ({
    from,
    value: value ?? rows ?? null,
    source,
    status,
  }))
  return [id, { until: knownUntil, values: dated }]
}

/** What is in force on a day: the last value that begins on it or before. */
export function inForce({ until, values }: DatedFile, day: string): Dated | undefined {
  if (until !== undefined && day > until) return undefined
  return values.filter(({ from }) => from <= day).at(-1)
}
