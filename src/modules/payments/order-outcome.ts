import { won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { type AboutPayment, paymentReturned, paymentSettled } from './events.ts'
import { takeOn } from './order-store.ts'
import { type Posting, post } from './post.ts'
import type { OrderRow } from './tables.ts'

/** Puts an order on its way: `item` is the line of the batch. */
export async function send(tx: Tx, now: Date, order: OrderRow, item: string): Promise<void> {
  await takeOn(tx, now, order, 'sent')
  await post(tx, now, posting(order, 'sent', `sent:${item}`))
}

/** The money has arrived, or all of it was set off. Whoever ordered it hears so. */
export async function settle(tx: Tx, call: Call, order: OrderRow): Promise<void> {
  const now = call.node.clock.now()
  await takeOn(tx, now, order, 'settled')
  if (order.amount > order.set_off) await post(tx, now, posting(order, 'settled', `settled:${order.id}`))
  await emit(tx, call, [paymentSettled(about(order))])
}

/** The bank gave the money back. */
export async function giveBack(tx: Tx, call: Call, order: OrderRow, item: string, why: string): Promise<void> {
  const now = call.node.clock.now()
  await takeOn(tx, now, order, 'returned', why)
  await post(tx, now, posting(order, 'returned', `returned:${item}`))
  await emit(tx, call, [paymentReturned({ ...about(order), why })])
}

/** A payment that came back waits to go again; `item` is the line that came back. */
export async function goAgain(tx: Tx, now: Date, order: OrderRow, item: string): Promise<void> {
  await takeOn(tx, now, order, 'open')
  await post(tx, now, posting(order, 'again', `again:${item}`))
}

function posting(order: OrderRow, event: Posting['event'], key: string): Posting {
  return { key, event, person: order.person_id, amount: won(order.amount - order.set_off), order: order.id }
}

function about({ id, source, reference, person_id: person, amount, set_off }: OrderRow): AboutPayment {
  return { order: id, source, reference, person, amount: amount - set_off }
}
