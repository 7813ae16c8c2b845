import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import { decryptField, encryptField, FieldUnreadable } from './encrypt-field.ts'
import { type FieldPlace, type KeyRing, blindIndex } from './key-ring.ts'
import type { SealedColumn } from './sealed-columns.ts'

/** What one step did: how many fields were sealed anew, the keys of those that open for nobody any more, where the next step begins. */
export type Step = { readonly sealed: number; readonly lost: readonly string[]; readonly next?: string }

type Row = {
  readonly row: string
  readonly sealed: string
  readonly person: string | null
  readonly index: string | null
}

/**
 * Seals some fields of a column anew with the key of now, beginning after a row. Idempotent: what is sealed with it already is
 * not looked at, and a field that changed meanwhile is left to its writer.
 */
export async function resealSome(
  tx: Tx,
  ring: KeyRing,
  column: SealedColumn,
  after: string | undefined,
  limit = 100,
): Promise<Step> {
  const rows = await outdated(tx, ring.current().id, column, after, limit)
  const lost: string[] = []
  for (const row of rows) if (!(await resealOne(tx, ring, column, row))) lost.push(row.sealed.split('.', 2)[1] ?? '')
  const last = rows.at(-1)
  return { sealed: rows.length - lost.length, lost, ...(rows.length === limit && last && { next: last.row }) }
}

async function resealOne(tx: Tx, ring: KeyRing, column: SealedColumn, { row, sealed, person }: Row): Promise<boolean> {
  const bound: FieldPlace = column.place ?? { table: column.table, column: column.boundColumn ?? column.column, row }
  const plain = openOrNot(ring, bound, sealed)
  if (plain === undefined) return false
  const anew = encryptField(ring, person === null ? bound : { ...bound, person }, plain)
  const index = column.index === undefined ? undefined : indexAnew(ring, column.indexOf ?? bound, plain)
  const { table, text, name } = namesOf(column)
  const value = column.bytes ? sql`convert_to(${anew}, 'UTF8')` : sql`${anew}`
  const also = index === undefined ? sql`` : sql`, ${sql.ref(column.index ?? '')} = ${index}`
  await sql`update ${table} set ${name} = ${value}${also} where ${sql.raw(column.row)} = ${row} and ${text} = ${sealed}`.execute(
    tx,
  )
  return true
}

function indexAnew(ring: KeyRing, { table, column }: { table: string; column: string }, plain: string): string {
  return blindIndex(ring, table, column, plain)
}

function openOrNot(ring: KeyRing, place: FieldPlace, sealed: string): string | undefined {
  try {
    return decryptField(ring, place, sealed)
  } catch (error) {
    if (error instanceof FieldUnreadable) return undefined
    throw error
  }
}

async function outdated(
  tx: Tx,
  current: string,
  column: SealedColumn,
  after: string | undefined,
  limit: number,
): Promise<Row[]> {
  const { table, text, person, index } = namesOf(column)
  const { rows } = await sql<Row>`
    select ${sql.raw(column.row)}::text as row, ${text} as sealed, ${person}::text as person, ${index} as index from ${table}
    where ${text} is not null ${after === undefined ? sql`` : sql`and ${sql.raw(column.row)} > ${after}`}
      and (split_part(${text}, '.', 2) <> ${current}
        ${column.person === undefined ? sql`` : sql`or ${text} like 'f1.%'`}
        ${column.index === undefined ? sql`` : sql`or ${index} not like ${`${current}.%`}`})
    order by ${sql.raw(column.row)} limit ${limit}`.execute(tx)
  return rows
}

type Names = Readonly<Record<'table' | 'name' | 'text' | 'person' | 'index', RawBuilder<unknown>>>

function namesOf(column: SealedColumn): Names {
  const name = sql.ref(column.column)
  return {
    name,
    table: sql.table(column.table),
    text: column.bytes ? sql`convert_from(${name}, 'UTF8')` : name,
    person: column.person === undefined ? sql`null` : sql.ref(column.person),
    index: column.index === undefined ? sql`null` : sql.ref(column.index),
  }
}

/** How many fields of a column each key has sealed, by the key's id; blind indexes from before they named their key are under ''. */
export async function keyUse(tx: Tx, column: SealedColumn): Promise<Map<string, number>> {
  const { table, text, index } = namesOf(column)
  const { rows } = await sql<{ key: string; n: number }>`
    select key, sum(n)::int as n from (
      select split_part(${text}, '.', 2) as key, count(*) as n from ${table} where ${text} is not null group by 1
      ${
        column.index === undefined
          ? sql``
          : sql`union all select case when strpos(${index}, '.') > 0 then split_part(${index}, '.', 1) else '' end, count(*)
              from ${table} where split_part(${text}, '.', 2) <> split_part(${index}, '.', 1) group by 1`
      }
    ) used group by key`.execute(tx)
  return new Map(rows.map(({ key, n }) => [key, n]))
}
