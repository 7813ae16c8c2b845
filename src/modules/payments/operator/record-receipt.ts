import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { won } from '../../../kernel/won.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { claimByCode, holdClaim, owedOf } from '../claim-store.ts'
import { post } from '../post.ts'
import { paymentNotices } from '../texts/notices.ts'
import { isOperator } from './overview.ts'

type Receipt = { claim: string; amount: number; number: string }

const Amount = z
  .union([z.number(), z.string()])
  .transform((said) => Number(String(said).replaceAll(/[\s,원₩]/g, '') || 'x'))
  .pipe(z.number().int().positive().max(10_000_000_000))

// By the number that its person reads, or by its id.
const Which = z.union([
  z.uuid(),
  z
    .string()
    .max(40)
    .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{10}$/)),
])

/** Writes down that a person has paid back, by the number of the bank's receipt: each number counts once. */
export const recordReceipt: Operation<Receipt, { owed: number }> = command('payments.record-receipt', {
  input: z.object({ claim: Which, amount: Amount, number: z.string().trim().min(1).max(60) }),
  allow: ({ actor }) => isOperator(actor),
  stepUp: 'staff',
  run: async ({ actor, input, tx, now }) => {
    const found = /^\d{10}$/.test(input.claim) ? await claimByCode(tx, input.claim) : { id: input.claim }
    const claim = found && (await holdClaim(tx, found.id))
    if (!claim) return refusal('payments.no-such-claim', 404)
    if (claim.person_id === selfOf(actor)) return refusal('payments.own-case', 403)
    const [owed, amount] = [await owedOf(tx, claim.id), won(input.amount)]
    if (amount > owed) return refusal('payments.more-than-owed', 409, { facts: { owed } })
    const about = { person: claim.person_id, amount, claim: claim.id }
    const posted = await post(tx, now, { key: `repaid:${input.number}`, event: 'repaid', ...about })
    if (!posted) return refusal('payments.receipt-recorded', 409)
    await notify(tx, now, { to: { person: claim.person_id }, ...paymentNotices.repaid, link: '/my/overpayments' })
    return { value: { owed: owed - amount }, subject: claim.id }
  },
})
