import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { blindIndex, blindIndexes } from '../../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Node } from '../../../../platform/node.ts'
import { type Row, tables } from '../../tables.ts'

const table = 'benefits.unknown_worker'
const column = 'linking_id'

/** The workers of a company whom the node does not know, by linking id, in one question. */
export async function unknownHere(
  tx: Tx,
  node: Node,
  organisation: string,
  linkings: readonly string[],
): Promise<Map<string, string>> {
  const ring = fieldKeys.of(node)
  const meant = new Map(
    linkings.flatMap((one) => blindIndexes(ring, table, column, one).map((index) => [index, one] as const)),
  )
  const rows = await tables(tx)
    .selectFrom(table)
    .select(['id', 'linking_index'])
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`linking_index = any (${[...meant.keys()]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [meant.get(row.linking_index) ?? '', row.id]))
}

/** Keeps somebody whom the node does not know, as a company names them: id and name sealed. Who is kept already stays as they are. */
export async function keepUnknown(
  tx: Tx,
  node: Node,
  organisation: string,
  { linking, name, now }: { readonly linking: string; readonly name: string; readonly now: Date },
): Promise<string> {
  const known = (await unknownHere(tx, node, organisation, [linking])).get(linking)
  if (known !== undefined) return known
  const ring = fieldKeys.of(node)
  const id = newId<'UnknownWorker'>()
  await tables(tx)
    .insertInto(table)
    .values({
      id,
      organisation_id: organisation,
      linking_id: encryptField(ring, { table, column, row: id }, linking),
      linking_index: blindIndex(ring, table, column, linking),
      name: encryptField(ring, { table, column: 'name', row: id }, name),
      first_at: now,
    })
    .onConflict((c) => c.columns(['organisation_id', 'linking_index']).doNothing())
    .execute()
  return (await unknownHere(tx, node, organisation, [linking])).get(linking) ?? id
}

/** Which of these are workers whom the node does not know, with the name that their company gave. */
export async function unknownNames(tx: Tx, node: Node, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom(table)
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
  const ring = fieldKeys.of(node)
  return new Map(rows.map(({ id, name }) => [id, decryptField(ring, { table, column: 'name', row: id }, name)]))
}

/** Whether reports about this worker wait for somebody who has not come yet. */
export async function isUnknown(tx: Tx, worker: string): Promise<boolean> {
  return (await tables(tx).selectFrom(table).select('id').where('id', '=', worker).executeTakeFirst()) !== undefined
}

/** Those whom companies named by this linking id, held until the transaction ends. */
export async function unknownByLinking(tx: Tx, node: Node, linking: string): Promise<string[]> {
  const indexes = blindIndexes(fieldKeys.of(node), table, column, linking)
  const rows = await tables(tx)
    .selectFrom(table)
    .select('id')
    .where('linking_index', 'in', indexes)
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Everybody who is waited for, a page at a time, with the linking id opened. */
export async function waitedFor(
  tx: Tx,
  node: Node,
  after: string | undefined,
  most: number,
): Promise<{ id: string; linking: string }[]> {
  let all = tables(tx).selectFrom(table).select(['id', 'linking_id'])
  if (after !== undefined) all = all.where('id', '>', after)
  const ring = fieldKeys.of(node)
  const rows = await all.orderBy('id').limit(most).execute()
  return rows.map(({ id, linking_id }) => ({ id, linking: decryptField(ring, { table, column, row: id }, linking_id) }))
}

/** Gives a person what was reported about them before they came. What the company has reported anew meanwhile stays as it is. */
export async function giveTo(tx: Tx, worker: string, person: string): Promise<Row<'spell'>[]> {
  const { rows } = await sql<Row<'spell'>>`update benefits.spell s set person_id = ${person}::uuid
    where s.person_id = ${worker}::uuid and not exists (select 1 from benefits.spell o where o.person_id = ${person}::uuid
      and o.organisation_id is not distinct from s.organisation_id and o.workplace = s.workplace
      and coalesce(o.work, '') = coalesce(s.work, '') and o.from_day = s.from_day)
    returning s.*`.execute(tx)
  const ids = rows.map(({ id }) => id)
  for (const name of ['pay_month', 'report', 'certificate'])
    await sql`update benefits.${sql.raw(name)} set person_id = ${person}::uuid where spell_id = any (${ids}::uuid[])`.execute(
      tx,
    )
  await tables(tx)
    .deleteFrom(table)
    .where('id', '=', worker)
    .where(sql<boolean>`not exists (select 1 from benefits.spell where person_id = ${worker}::uuid)`)
    .execute()
  return rows
}
