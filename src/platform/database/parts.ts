import { CompiledQuery } from 'kysely'
import { type Tx, prepared } from './connect.ts'
import type { Statement } from './line.ts'

/**
 * One insert, update or delete with its values, not yet sent. Each module writes its own parts; `together` makes one
 * statement of them, so that all that belongs to one act is one round trip. They do not see each other's rows.
 */
export type Part = { readonly as?: string; readonly pieces: readonly string[]; readonly values: readonly unknown[] }

/** A part from SQL: what stands in `${}` is a value, never text. */
export function part(pieces: TemplateStringsArray, ...values: readonly unknown[]): Part {
  return { pieces, values }
}

/** The part that adds a row. The names are the code's own. */
export function addRow(table: string, row: Readonly<Record<string, unknown>>): Part {
  const columns = Object.keys(row)
  const form = `${table}(${columns.join()})`
  const pieces = inserts.get(form) ?? [`insert into ${form} values (`, ...columns.slice(1).map(() => ', '), ')']
  inserts.set(form, pieces)
  return { pieces, values: Object.values(row) }
}

const inserts = new Map<string, readonly string[]>()

/** A part under a name by which another one reads it. */
export function named(as: string, { pieces, values }: Part): Part {
  return { as, pieces, values }
}

/** One statement that carries out all parts or none. */
export function together(parts: readonly Part[]): Statement {
  const form = parts.map(formOf).join()
  const text = texts.get(form) ?? textOf(parts)
  texts.set(form, text)
  return prepared(
    text,
    parts.flatMap(({ values }) => values),
  )
}

/** Carries parts out now. */
export async function carryOut(tx: Tx, parts: readonly Part[]): Promise<void> {
  if (parts.length === 0) return
  const { text, values } = together(parts)
  await tx.executeQuery(CompiledQuery.raw(text, [...values]))
}

// The text of a statement is made once for each list of forms; a form is known by the number of its pieces.
const texts = new Map<string, string>()
const forms = new WeakMap<readonly string[], number>()
let lastForm = 0

function formOf({ pieces, as = '' }: Part): string {
  const known = forms.get(pieces)
  if (known !== undefined) return `${as}${known}`
  forms.set(pieces, ++lastForm)
  return `${as}${lastForm}`
}

function textOf(parts: readonly Part[]): string {
  let value = 0
  const body = ({ pieces }: Part): string => pieces.reduce((text, piece) => `${text}$${++value}${piece}`)
  return `with ${parts.map((one, at) => `${one.as ?? `part${at}`} as (${body(one)})`).join(', ')} select 1`
}
