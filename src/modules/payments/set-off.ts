import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { agreedOf, holdClaim, owedOf } from './claim-store.ts'
import { lockOrder } from './order-store.ts'
import { post } from './post.ts'
import { tables } from './tables.ts'

/** Which payment pays how much of which overpayment. */
export type SetOff = { readonly order: string; readonly claim: string; readonly amount: number }

/**
 * Lets a part of a payment go towards an overpayment of the same person: never more than they agreed to for each payment
 * (고용보험법 시행령 제81조제4항), than is owed, or than is left of the payment. Once for each payment and overpayment.
 */
export async function setOff(tx: Tx, now: Date, wanted: SetOff): Promise<{ readonly setOff: number } | Refusal> {
  const amount = won(wanted.amount)
  const order = await lockOrder(tx, wanted.order)
  const claim = await holdClaim(tx, wanted.claim)
  if (!order || !claim || claim.person_id !== order.person_id) return refusal('payments.no-such-claim', 404)
  if (order.state !== 'open') return refusal('payments.too-late', 409)
  const most = Math.min(await agreedOf(tx, claim.id), await owedOf(tx, claim.id), order.amount - order.set_off)
  if (amount <= 0 || amount > most) return refusal('payments.more-than-agreed', 409, { facts: { most } })
  const about = { person: order.person_id, amount, order: order.id, claim: claim.id }
  const posted = await post(tx, now, { key: `set-off:${order.id}:${claim.id}`, event: 'set-off', ...about })
  if (!posted) return refusal('payments.set-off-before', 409)
  await tables(tx)
    .updateTable('payments.payment_order')
    .set({ set_off: won(order.set_off + amount), changed_at: now })
    .where('id', '=', order.id)
    .execute()
  return { setOff: amount }
}
