import type { Tx } from '../../platform/database/connect.ts'
import { agreedOf, owedOf } from './claim-store.ts'
import { lockOrders } from './order-store.ts'
import { setOff } from './set-off.ts'
import { type OrderRow, tables } from './tables.ts'

/** Before payments go: what their persons agreed to set off against what they owe, each payment once. */
export async function setOffAgreed(tx: Tx, now: Date, orders: readonly string[]): Promise<void> {
  for (const { order, claim } of await pairs(tx, orders)) {
    const [row] = await lockOrders(tx, [order])
    if (row) await one(tx, now, row, claim)
  }
}

async function one(tx: Tx, now: Date, order: OrderRow, claim: string): Promise<void> {
  const amount = Math.min(await agreedOf(tx, claim), await owedOf(tx, claim), order.amount - order.set_off)
  if (amount > 0) await setOff(tx, now, { order: order.id, claim, amount }) // set off before: it stays as it is
}

async function pairs(tx: Tx, orders: readonly string[]): Promise<{ order: string; claim: string }[]> {
  return await tables(tx)
    .selectFrom('payments.payment_order as o')
    .innerJoin('payments.claim as c', 'c.person_id', 'o.person_id')
    .select(['o.id as order', 'c.id as claim'])
    .where('o.id', 'in', [...orders])
    .where((w) => w.exists(w.selectFrom('payments.agreement as a').select('a.id').whereRef('a.claim_id', '=', 'c.id')))
    .orderBy('o.due_on')
    .orderBy('o.id')
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute()
}
