import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** How many are read: one is usual, and nobody buries what is before them under thousands. */
const most = 100

/** What devices said of when something was sent, in the order of arrival. */
export async function stampsOf(tx: Tx, ids: readonly string[]): Promise<Row<'device_stamp'>[]> {
  if (ids.length === 0) return []
  const all = tables(tx).selectFrom('benefits.device_stamp').selectAll().where('about_id', 'in', ids)
  return await all.orderBy('arrived_at').orderBy('id').limit(most).execute()
}
