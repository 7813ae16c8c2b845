import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { isOperator } from '../operator/overview.ts'
import { post } from '../post.ts'
import { type SendBackRow, tables } from '../tables.ts'
import { holdUnmatched, openDeposit } from './deposit-store.ts'
import { namedClaim } from './named-claim.ts'
import { latestSendBacks } from './send-back-store.ts'

/** A deposit that is nobody's, and why it goes back. */
export type SendingBack = { deposit: number; reason: string }

/** Signs by name that a deposit goes back to its sender: the whole of it, once. Until the bank has answered it lies in `leaving`. */
export const sendBack: Operation<SendingBack, { deposit: number }> = command('payments.send-back', {
  input: z.object({
    deposit: z.coerce.number().int().positive(),
    reason: z.string().trim().min(1, 'needed').max(500, 'too-long'),
  }),
  allow: ({ actor }) => isOperator(actor),
  stepUp: 'staff',
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const deposit = await holdUnmatched(tx, input.deposit)
    if (!deposit) return refusal('payments.no-such-deposit', 404)
    const self = selfOf(actor) ?? ''
    const named = await namedClaim(tx, openDeposit(node, deposit))
    if (named?.person_id === self) return refusal('payments.own-case', 403)
    const { number, amount } = deposit
    const [id, signed] = [newId(), { signed_by: self, signed_name: actor.kind === 'person' ? actor.name : '' }]
    const row = { id, deposit_number: number, amount, reason: input.reason, ...signed, signed_at: now }
    await tables(tx)
      .insertInto('payments.send_back')
      .values({ ...row, state: 'ordered' })
      .execute()
    await post(tx, now, { key: `send-back:${id}`, event: 'send-back', person: null, amount })
    return { value: { deposit: number }, subject: id }
  },
  // Two officers at once: the first signature stands.
  taken: { sent_back_once: async () => await Promise.resolve(refusal('payments.no-such-deposit', 404)) },
})

/** What was signed to go back, the latest first, with what the bank said. */
export const sentBack: Operation<Record<never, never>, readonly SendBackRow[]> = query('payments.sent-back', {
  input: z.object({}),
  allow: ({ actor }) => isOperator(actor),
  run: async ({ tx }) => ({ value: await latestSendBacks(tx) }),
})
