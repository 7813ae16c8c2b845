import type { Won } from '../../../kernel/won.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { notify } from '../../notifications/index.ts'
import { post } from '../post.ts'
import type { ClaimRow } from '../tables.ts'
import { paymentNotices } from '../texts/notices.ts'

/** Posts what a deposit pays back of an overpayment, once for its number, and tells the person. False where it was posted before. */
export async function repay(
  tx: Tx,
  now: Date,
  { number, amount }: { readonly number: number; readonly amount: Won },
  claim: Pick<ClaimRow, 'id' | 'person_id'>,
): Promise<boolean> {
  const about = { person: claim.person_id, amount, claim: claim.id }
  const posted = await post(tx, now, { key: `repaid:deposit-${number}`, event: 'repaid', ...about })
  if (posted)
    await notify(tx, now, { to: { person: claim.person_id }, ...paymentNotices.repaid, link: '/my/overpayments' })
  return posted
}
