import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { isOfficer } from './may-claim.ts'
import { type ClaimView, claimRow, viewOf } from './read-claim.ts'

/** A claim that an officer fills in for somebody at the counter; its person sees that it was read, and what for. */
export const counterClaim: Operation<{ claim: string }, ClaimView> = query('benefits.counter-claim', {
  input: z.object({ claim: z.uuid() }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now, call: { node } }) => {
    const row = await claimRow(tx, input.claim)
    if (!row) return refusal('benefits.no-such-claim', 404)
    const person = toId<'Person'>(row.person_id)
    return {
      value: await viewOf(tx, node, row, now),
      accessed: [{ person, what: '구직급여 신청', purpose: '창구에서 대신 쓰기' }],
    }
  },
})
