import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { leavePlace } from './book-slot.ts'
import { lockClaim, mayFill } from './may-claim.ts'

/** Withdraws a claim that is not decided. It can be begun anew; twice is once. */
export const withdrawClaim: Operation<{ claim: string }, { claim: string }> = command('benefits.withdraw-claim', {
  input: z.object({ claim: z.uuid() }),
  allow: mayFill,
  run: async ({ actor, input, tx, now }) => {
    const row = await lockClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    if (row.withdrawn_at !== null) return { value: { claim: row.id } }
    if (row.decided_at !== null) return refusal('benefits.claim-decided', 409)
    if (row.slot_id !== null) await leavePlace(tx, row.slot_id)
    await tables(tx)
      .updateTable('benefits.claim')
      .set({ withdrawn_at: now, slot_id: null })
      .where('id', '=', row.id)
      .execute()
    return { value: { claim: row.id }, subject: row.id }
  },
})
