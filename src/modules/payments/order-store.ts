import type { Tx } from '../../platform/database/connect.ts'
import type { OrderState } from './order-states.ts'
import { mayGo } from './order-states.ts'
import { type OrderRow, tables } from './tables.ts'

/** An order, held until the transaction ends. */
export async function lockOrder(tx: Tx, order: string): Promise<OrderRow | undefined> {
  const found = tables(tx).selectFrom('payments.payment_order').selectAll().where('id', '=', order)
  return await found.forUpdate().executeTakeFirst()
}

/** The order of a source's reference. */
export async function orderOf(
  tx: Tx,
  { source, reference }: { source: string; reference: string },
): Promise<OrderRow | undefined> {
  return await tables(tx)
    .selectFrom('payments.payment_order')
    .selectAll()
    .where('source', '=', source)
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst()
}

/** Orders, held until the transaction ends. */
export async function lockOrders(tx: Tx, ids: readonly string[]): Promise<OrderRow[]> {
  if (ids.length === 0) return []
  return await tables(tx)
    .selectFrom('payments.payment_order')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Takes orders on; a way that is not allowed is a bug, and is thrown. */
export async function takeOn(
  tx: Tx,
  now: Date,
  orders: readonly Pick<OrderRow, 'id' | 'state'>[],
  to: OrderState,
  why: string | null = null,
): Promise<void> {
  const [first] = orders
  if (!first) return
  const odd = orders.find(({ state }) => state !== first.state || !mayGo(state, to))
  if (odd) throw new Error(`payments: ${odd.id} cannot go from ${odd.state} to ${to}`)
  const ids = orders.map(({ id }) => id)
  const { numUpdatedRows } = await tables(tx)
    .updateTable('payments.payment_order')
    .set({ state: to, why, changed_at: now })
    .where('id', 'in', ids)
    .where('state', '=', first.state)
    .executeTakeFirst()
  if (numUpdatedRows !== BigInt(ids.length)) throw new Error(`payments: one of ${ids.length} was not ${first.state}`)
}
