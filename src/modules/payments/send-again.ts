import type { Tx } from '../../platform/database/connect.ts'
import { goAgain } from './order-outcome.ts'
import { tables } from './tables.ts'

/** What came back of a person's payments waits to go again, to the account that is paid to then. */
export async function sendBackAgain(tx: Tx, now: Date, person: string): Promise<number> {
  const orders = await tables(tx)
    .selectFrom('payments.payment_order')
    .selectAll()
    .where('person_id', '=', person)
    .where('state', '=', 'returned')
    .orderBy('id')
    .forUpdate()
    .execute()
  const items = await lastItems(
    tx,
    orders.map(({ id }) => id),
  )
  await goAgain(
    tx,
    now,
    orders.map((order) => ({ order, item: items.get(order.id) ?? order.id })),
  )
  return orders.length
}

/** The line by which each of these orders went last. */
export async function lastItems(tx: Tx, orders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (orders.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('payments.batch_item')
    .select(['order_id', 'id'])
    .distinctOn('order_id')
    .where('order_id', 'in', [...orders])
    .orderBy('order_id')
    .orderBy('batch_number', 'desc')
    .execute()
  return new Map(rows.map(({ order_id, id }) => [order_id, id]))
}
