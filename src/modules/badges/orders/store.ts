import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { DesignContent } from '../designs/design.ts'
import { tables } from '../tables.ts'
import { type BulkOrder, stateOf } from './bulk-order.ts'
import type { RowFault } from './check-rows.ts'

/** The orders of an agency, newest first; one of them when it is named. */
export async function ordersOf(tx: Tx, organisation: string, id?: string): Promise<BulkOrder[]> {
  let found = tables(tx)
    .selectFrom('badges.bulk_order')
    .innerJoin('badges.design', 'badges.design.id', 'badges.bulk_order.design_id')
    .selectAll('badges.bulk_order')
    .select('content')
    .where('badges.bulk_order.organisation_id', '=', organisation)
  if (id !== undefined) found = found.where('badges.bulk_order.id', '=', id)
  const rows = await found.orderBy('made_at', 'desc').limit(100).execute()
  return rows.map((row) => ({
    id: row.id,
    design: row.design_id,
    designName: DesignContent.parse(row.content).name,
    fileName: row.file_name,
    rows: row.row_count,
    faults: row.fault_count,
    madeBy: row.made_by,
    makerName: row.made_by_name,
    madeAt: row.made_at,
    state: stateOf(row),
    ...(row.decided_by_name !== null && { deciderName: row.decided_by_name }),
    ...(row.decided_at && { decidedAt: row.decided_at }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.done_at && { doneAt: row.done_at }),
  }))
}

/** Keeps others from deciding about an order until the transaction ends. */
export async function lockOrder(tx: Tx, id: string): Promise<void> {
  await tables(tx).selectFrom('badges.bulk_order').select('id').where('id', '=', id).forUpdate().execute()
}

/** A line of an order as it is written: its content sealed. */
export type NewRow = {
  readonly id: string
  readonly order_id: string
  readonly organisation_id: string
  readonly line: number
  readonly content: string | null
  readonly faults: readonly RowFault[]
}

/** Writes the lines of an order in one statement. */
export async function addRows(tx: Tx, rows: readonly NewRow[]): Promise<void> {
  await sql`insert into badges.bulk_row (id, order_id, organisation_id, line, content, faults)
    select id, order_id, organisation_id, line, content, faults from json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, order_id uuid, organisation_id uuid, line int, content text, faults jsonb)`.execute(tx)
}

/** Where the content of a line lies. */
export function rowPlace(id: string): { table: string; column: string; row: string } {
  return { table: 'badges.bulk_row', column: 'content', row: id }
}

/** How many lines came to what. */
export async function outcomesOf(tx: Tx, order: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(tx)
    .selectFrom('badges.bulk_row')
    .select(({ fn }) => ['outcome', fn.countAll<string>().as('n')])
    .where('order_id', '=', order)
    .where('outcome', 'is not', null)
    .groupBy('outcome')
    .execute()
  return new Map(rows.map(({ outcome, n }) => [outcome ?? '', Number(n)]))
}

/** What an order that is over does not need any more: whom it was about. */
export async function forgetContents(tx: Tx, order: string): Promise<void> {
  await tables(tx).updateTable('badges.bulk_row').set({ content: null }).where('order_id', '=', order).execute()
}
