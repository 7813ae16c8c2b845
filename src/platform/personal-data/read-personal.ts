import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import { decryptField, isErased } from '../field-encryption/encrypt-field.ts'
import { fieldKeys } from '../field-encryption/field-keys.ts'
import { type SealedColumn, sealedColumns } from '../field-encryption/sealed-columns.ts'
import type { Node } from '../node.ts'
import { rowsOf } from './erase-personal.ts'
import type { PersonalTable } from './personal-table.ts'

const most = 50_000

/** A row as it goes into somebody's own copy. */
export type CopiedRow = Readonly<Record<string, unknown>>

/** What a table gives of a person, sealed fields opened. The caller's row policies hold: it is asked in the person's own name. */
export async function readPersonal(tx: Tx, node: Node, one: PersonalTable, person: string): Promise<CopiedRow[]> {
  const { table, gives } = one
  if (gives === undefined) return []
  const sealed = sealedColumns.of(node).filter((s) => s.table === table && gives.columns.includes(s.column))
  const wanted = [
    ...gives.columns.map((name) => sql`${sql.ref(name)}`),
    ...sealed.map((s) => sql`${sql.raw(s.row)}::text as ${sql.ref(rowName(s))}`),
  ]
  const { rows } = await sql<Record<string, unknown>>`
    select ${list(wanted)} from ${sql.table(table)} where ${rowsOf(one, person)} order by 1 limit ${most}`.execute(tx)
  return rows.map((row) => opened(node, sealed, row))
}

function list(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts)
}

const rowName = ({ column }: SealedColumn): string => `row of ${column}`

function opened(node: Node, sealed: readonly SealedColumn[], row: Record<string, unknown>): CopiedRow {
  const ring = fieldKeys.of(node)
  const copy = { ...row }
  for (const one of sealed) {
    const [value, id] = [row[one.column], String(row[rowName(one)])]
    delete copy[rowName(one)]
    if (typeof value !== 'string' || isErased(ring, value)) continue
    copy[one.column] = decryptField(ring, one.place ?? { table: one.table, column: one.column, row: id }, value)
  }
  return copy
}
