import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { newId } from '../../../platform/new-id.ts'
import { themselves } from '../accounts/register-account.ts'
import { holdClaim, owedOf } from '../claim-store.ts'
import { keepPlan } from './overpayment-store.ts'
import { monthsAfter, mostMonths } from './plan.ts'

type Asked = { claim: string; months: number }

/** Divides what is still owed into instalments (분할 납부), the first one a month from now. A later plan counts in place of it. */
export const makePlan: Operation<Asked, { claim: string }> = command('payments.make-plan', {
  input: z.object({ claim: z.uuid(), months: z.coerce.number().int().min(1).max(1000) }),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const claim = await holdClaim(tx, input.claim)
    if (claim?.person_id !== person) return refusal('payments.no-such-claim', 404)
    const owed = await owedOf(tx, claim.id)
    if (owed <= 0) return refusal('payments.nothing-owed', 409)
    const most = mostMonths(owed)
    if (input.months > most)
      return refusal('payments.too-many-months', 422, { facts: { most }, fields: { months: '' } })
    const { months } = input
    const about = { id: newId(), claim_id: claim.id, person_id: person, months, owed, made_at: now }
    await keepPlan(tx, { ...about, first_on: monthsAfter(node.clock.today(), 1) })
    const said = { overpayment: claim.id, owed, months, at: now.toISOString() }
    return { value: { claim: claim.id }, subject: claim.id, receipt: { title: '분할 납부 계획', content: said } }
  },
})
