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

/** Takes an order on; a way that is not allowed is a bug, and is thrown. */
export async function takeOn(
  tx: Tx,
  now: Date,
  order: Pick<OrderRow, 'id' | 'state'>,
  to: OrderState,
  why: string | null = null,
): Promise<void> {
  if (!mayGo(order.state, to)) throw new Error(`payments: ${order.id} cannot go from ${order.state} to ${to}`)
  const { numUpdatedRows } = await tables(tx)
    .updateTable('payments.payment_order')
    .set({ state: to, why, changed_at: now })
    .where('id', '=', order.id)
    .where('state', '=', order.state)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error(`payments: ${order.id} was not ${order.state} any more`)
}
