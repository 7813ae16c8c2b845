import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { won } from '../../../kernel/won.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { newId } from '../../../platform/new-id.ts'
import { themselves } from '../accounts/register-account.ts'
import { holdClaim } from '../claim-store.ts'
import { tables } from '../tables.ts'

type Agreed = { claim: string; each: number }

const Won = z
  .union([z.number(), z.string()])
  .transform((said) => Number(String(said).replaceAll(/[\s,원₩]/g, '') || 'x'))
  .pipe(z.number().int().min(0).max(100_000_000))

/** How much of each later payment may go towards an overpayment; 0 takes an earlier agreement back. */
export const agreeToSetOff: Operation<Agreed, { claim: string }> = command('payments.agree-to-set-off', {
  input: z.object({ claim: z.uuid(), each: Won }),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    const claim = await holdClaim(tx, input.claim)
    if (claim?.person_id !== person) return refusal('payments.no-such-claim', 404)
    const each = won(input.each)
    const row = { id: newId(), claim_id: claim.id, person_id: person, each_payment: each, given_at: now }
    await tables(tx).insertInto('payments.agreement').values(row).execute()
    const said = { overpayment: claim.id, eachPayment: each, at: now.toISOString() }
    const title = each > 0 ? '충당 동의' : '충당 동의 철회'
    return { value: { claim: claim.id }, subject: claim.id, receipt: { title, content: said } }
  },
})
