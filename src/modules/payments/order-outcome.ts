import { won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { type AboutPayment, paymentReturned, paymentSettled } from './events.ts'
import { takeOn } from './order-store.ts'
import { type Posting, postAll } from './post.ts'
import type { OrderRow } from './tables.ts'

/** An order with the line of a file that it went or came back by. */
export type OnLine = { readonly order: OrderRow; readonly item: string }

/** Puts orders on their way. */
export async function send(tx: Tx, now: Date, all: readonly OnLine[]): Promise<void> {
  await takeOn(tx, now, ordersOf(all), 'sent')
  await postOnce(
    tx,
    now,
    all.map(({ order, item }) => posting(order, 'sent', `sent:${item}`)),
  )
}

/** The money has arrived, or all of it was set off. Whoever ordered it hears so. */
export async function settle(tx: Tx, call: Call, orders: readonly OrderRow[]): Promise<void> {
  const now = call.node.clock.now()
  await takeOn(tx, now, orders, 'settled')
  const paid = orders.filter(({ amount, set_off }) => amount > set_off)
  await postOnce(
    tx,
    now,
    paid.map((order) => posting(order, 'settled', `settled:${order.id}`)),
  )
  await emit(
    tx,
    call,
    orders.map((order) => paymentSettled(about(order))),
  )
}

/** The bank gave the money back, all of it for one reason. */
export async function giveBack(tx: Tx, call: Call, all: readonly OnLine[], why: string): Promise<void> {
  const now = call.node.clock.now()
  await takeOn(tx, now, ordersOf(all), 'returned', why)
  await postOnce(
    tx,
    now,
    all.map(({ order, item }) => posting(order, 'returned', `returned:${item}`)),
  )
  await emit(
    tx,
    call,
    all.map(({ order }) => paymentReturned({ ...about(order), why })),
  )
}

/** Payments that came back wait to go again. */
export async function goAgain(tx: Tx, now: Date, all: readonly OnLine[]): Promise<void> {
  await takeOn(tx, now, ordersOf(all), 'open')
  await postOnce(
    tx,
    now,
    all.map(({ order, item }) => posting(order, 'again', `again:${item}`)),
  )
}

// Order and ledger change together: an event that had been written before, for an order that only now gets there, is a bug.
async function postOnce(tx: Tx, now: Date, postings: readonly Posting[]): Promise<void> {
  const posted = await postAll(tx, now, postings)
  if (posted.size !== postings.length) throw new Error('payments: the ledger had one of these events before')
}

const ordersOf = (all: readonly OnLine[]): OrderRow[] => all.map(({ order }) => order)

function posting(order: OrderRow, event: Posting['event'], key: string): Posting {
  return { key, event, person: order.person_id, amount: won(order.amount - order.set_off), order: order.id }
}

function about({ id, source, reference, person_id: person, amount, set_off }: OrderRow): AboutPayment {
  return { order: id, source, reference, person, amount: amount - set_off }
}
