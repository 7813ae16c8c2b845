import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'

/** How sure a value or an article is: read in the law itself, in a second source, or not checked. */
export type Status = 'law text' | 'secondary' | 'unverified'

/** One value, from a day until the next value. `null`: abolished on that day. */
export type Value = {
  readonly from: Day
  readonly value: number | null
  readonly status: Status
  readonly source: string
}

/** A number of the law that changes by date, as its file in `parameters/` says it. */
export type Parameter = {
  readonly id: string
  readonly name: { readonly ko: string; readonly en: string }
  readonly unit: string
  readonly law: string
  readonly checkedOn: Day
  /** The last day that is known: later days have no answer. Absent: the last value goes on. */
  readonly knownUntil?: Day | undefined
  readonly values: readonly Value[]
}

const day = z.iso.date().transform(toDay)
/** How sure a value or an article is, as it stands in a file. */
export const StatusShape: z.ZodType<Status> = z.enum(['law text', 'secondary', 'unverified'])
const Shape: z.ZodType<Parameter> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.strictObject({ ko: z.string(), en: z.string() }),
  unit: z.enum(['won', 'won/hour', 'won/day', 'won/month', 'percent', 'days', 'months', 'hours', 'years', 'count']),
  law: z.string().min(1),
  checkedOn: day,
  knownUntil: day.optional(),
  values: z
    .array(z.strictObject({ from: day, value: z.number().nullable(), status: StatusShape, source: z.string().min(1) }))
    .min(1),
})

/** Reads one parameter's file; throws with its name when it does not keep the form or its days do not ascend. */
export function readParameter(file: string, text: string): Parameter {
  const read = Shape.safeParse(parse(text))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  const { id, values } = read.data
  if (`${id}.yaml` !== file) throw new Error(`${file}: its id is ${id}`)
  const late = values.find((value, at) => at > 0 && value.from <= (values[at - 1]?.from ?? ''))
  if (late) throw new Error(`${file}: ${late.from} does not follow the value before it`)
  return read.data
}

const folder = new URL('./parameters/', import.meta.url)
/** All parameters by id, read once. */
export const parameters: ReadonlyMap<string, Parameter> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readParameter(basename(file), readFileSync(new URL(file, folder), 'utf8')))
    .map((parameter) => [parameter.id, parameter]),
)
