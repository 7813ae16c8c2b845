import { z } from 'zod'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { lockOpenClaim, mayFill } from './may-claim.ts'

/** Books a time at the office, or another one instead. A place is taken only where one is free, whoever comes at once. */
export const bookSlot: Operation<{ claim: string; slot: string }, { claim: string }> = command('benefits.book-slot', {
  input: z.object({ claim: z.uuid(), slot: z.uuid() }),
  allow: mayFill,
  run: async ({ actor, input, tx, now }) => {
    const row = await lockOpenClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    if (row.slot_id === input.slot) return { value: { claim: row.id } }
    if (!(await takePlace(tx, input.slot, now))) return refusal('benefits.slot-taken', 409)
    if (row.slot_id !== null) await leavePlace(tx, row.slot_id)
    await tables(tx).updateTable('benefits.claim').set({ slot_id: input.slot }).where('id', '=', row.id).execute()
    return { value: { claim: row.id }, subject: row.id }
  },
})

async function takePlace(tx: Tx, slot: string, now: Date): Promise<boolean> {
  const taken = await tables(tx)
    .updateTable('benefits.slot')
    .set((e) => ({ taken: e('taken', '+', 1) }))
    .where('id', '=', slot)
    .where('starts_at', '>', now)
    .whereRef('taken', '<', 'places')
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** Gives a place back. */
export async function leavePlace(tx: Tx, slot: string): Promise<void> {
  await tables(tx)
    .updateTable('benefits.slot')
    .set((e) => ({ taken: e('taken', '-', 1) }))
    .where('id', '=', slot)
    .where('taken', '>', 0)
    .execute()
}
