import type { Day } from '../../kernel/day.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { orderOf } from './order-store.ts'
import type { OrderState } from './order-states.ts'
import { post } from './post.ts'
import { type OrderRow, type Words, tables } from './tables.ts'

/**
 * Who gets how much from which day on, and what for. `source` is the module that orders, `reference` its own name for this
 * payment (a decision and a period, say): one order for each.
 */
export type NewPayment = {
  readonly person: string
  readonly amount: number
  readonly purpose: Words
  readonly source: string
  readonly reference: string
  readonly dueOn: Day
}

/** The order. `again`: it had been ordered before, and this is the same one. */
export type Ordered = { readonly order: string; readonly state: OrderState; readonly again: boolean }

/**
 * Orders a payment in the caller's transaction, so that decision and order exist together. Acts of the operator's people and of
 * the system only (the row policies say so). The same reference again gives the same order; with another amount or person it is refused.
 */
export async function orderPayment(tx: Tx, now: Date, wanted: NewPayment): Promise<Ordered | Refusal> {
  const { person, purpose, source, reference, dueOn } = wanted
  const [id, amount] = [newId(), won(wanted.amount)]
  if (amount <= 0) return refusal('payments.no-amount', 422)
  const row = { id, source, reference, person_id: person, amount, purpose: JSON.stringify(purpose), due_on: dueOn }
  const added = await tables(tx)
    .insertInto('payments.payment_order')
    .values({ ...row, state: 'open', ordered_at: now, changed_at: now })
    .onConflict((c) => c.columns(['source', 'reference']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return same(await orderOf(tx, wanted), wanted)
  await post(tx, now, { key: `ordered:${id}`, event: 'ordered', person, amount, order: id })
  return { order: id, state: 'open', again: false }
}

function same(before: OrderRow | undefined, { person, amount }: NewPayment): Ordered | Refusal {
  if (before?.amount !== amount || before.person_id !== person) return refusal('payments.reference-used', 409)
  return { order: before.id, state: before.state, again: true }
}
