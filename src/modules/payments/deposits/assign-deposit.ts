import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Won } from '../../../kernel/won.ts'
import { personOf, selfOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { claimByCode, holdClaim, owedOf } from '../claim-store.ts'
import { isOperator } from '../operator/overview.ts'
import { tables } from '../tables.ts'
import { type DepositContent, type Why, holdUnmatched, openDeposit, unmatchedDeposits } from './deposit-store.ts'
import { repay } from './repay.ts'

/** A deposit of which nobody knows what it is for, with who sent it and with which words. */
export type Unmatched = DepositContent & {
  readonly number: number
  readonly day: Day
  readonly amount: Won
  readonly why: Why | null
}

/** Deposits that wait for a person to say what they are for. */
export const waitingDeposits: Operation<Record<never, never>, readonly Unmatched[]> = query(
  'payments.waiting-deposits',
  {
    input: z.object({}),
    allow: ({ actor }) => isOperator(actor),
    run: async ({ tx, call: { node } }) => {
      const rows = await unmatchedDeposits(tx)
      return {
        value: rows.map((row) => {
          const { number, day, amount, why } = row
          return { number, day, amount, why, ...openDeposit(node, row) }
        }),
      }
    },
  },
)

/** Which overpayment a deposit pays back, by its number, and how that was found out. */
export type Assigning = { deposit: number; code: string; reason: string }

/** Says by name what a deposit is for: once, never more than is owed. The person is told. */
export const assignDeposit: Operation<Assigning, { owed: number }> = command('payments.assign-deposit', {
  input: z.object({
    deposit: z.coerce.number().int().positive(),
    code: z
      .string()
      .max(40)
      .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
      .pipe(z.string().regex(/^\d{10}$/, 'code')),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
  }),
  allow: ({ actor }) => isOperator(actor),
  stepUp: 'staff',
  run: async ({ actor, input, tx, now }) => {
    const deposit = await holdUnmatched(tx, input.deposit)
    if (!deposit) return refusal('payments.no-such-deposit', 404)
    const found = await claimByCode(tx, input.code)
    const claim = found && (await holdClaim(tx, found.id))
    if (!claim) return refusal('platform.does-not-fit', 422, { fields: { code: 'code' } })
    if (claim.person_id === selfOf(actor)) return refusal('payments.own-case', 403)
    const owed = await owedOf(tx, claim.id)
    if (deposit.amount > owed) return refusal('payments.more-than-owed', 409, { facts: { owed } })
    if (!(await repay(tx, now, deposit, claim))) return refusal('payments.receipt-recorded', 409)
    const matched = { claim_id: claim.id, person_id: claim.person_id, matched_at: now }
    await tables(tx)
      .updateTable('payments.deposit')
      .set({ ...matched, matched_by: personOf(actor) ?? null, reason: input.reason })
      .where('number', '=', deposit.number)
      .execute()
    const accessed = [{ person: toId<'Person'>(claim.person_id), what: '과오급', purpose: '입금 확인' }]
    return { value: { owed: owed - deposit.amount }, subject: claim.id, accessed }
  },
})
