import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { mayGo } from './order-states.ts'
import { lockOrder, takeOn } from './order-store.ts'
import { post } from './post.ts'
import type { OrderRow } from './tables.ts'

/** Calls a payment off while nothing of it is on its way: before it is sent, or after the bank gave it back. Once. */
export async function cancelPayment(
  tx: Tx,
  now: Date,
  { order, why }: { readonly order: string; readonly why: string },
): Promise<{ readonly order: string } | Refusal> {
  const found = await lockOrder(tx, order)
  if (!found) return refusal('payments.no-such-order', 404)
  if (found.state === 'cancelled') return { order }
  if (!mayGo(found.state, 'cancelled') || found.set_off > 0) return refusal('payments.too-late', 409)
  await recall(tx, now, found)
  await takeOn(tx, now, [found], 'cancelled', why)
  return { order }
}

async function recall(tx: Tx, now: Date, { id, person_id: person, amount, state }: OrderRow): Promise<void> {
  const about = { person, amount, order: id }
  if (state === 'returned') await post(tx, now, { key: `again:${id}:cancelled`, event: 'again', ...about })
  await post(tx, now, { key: `recalled:${id}`, event: 'recalled', ...about })
}
