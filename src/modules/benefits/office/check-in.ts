import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { type Row, tables } from '../tables.ts'

/** Checks somebody in by the code of their claim, as its picture or number says: they came, and an officer saw who they are. */
export const checkIn: Operation<{ code: string }, { claim: string }> = command('benefits.check-in', {
  input: z.object({
    code: z
      .string()
      .trim()
      .transform((text) => text.replace(/^ONIL-CLAIM:/i, '').toLowerCase())
      .pipe(z.string().regex(/^[0-9a-f]{8}$/, 'form')),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input, tx, now }) => {
    const rows = await openClaimsWith(tx, input.code)
    const [row, other] = rows
    if (!row || other) return refusal('benefits.no-such-claim', 404)
    if (row.attended_at !== null) return { value: { claim: row.id } }
    await tables(tx).updateTable('benefits.claim').set({ attended_at: now }).where('id', '=', row.id).execute()
    return { value: { claim: row.id }, subject: row.id }
  },
})

async function openClaimsWith(tx: Tx, code: string): Promise<Row<'claim'>[]> {
  return await tables(tx)
    .selectFrom('benefits.claim')
    .selectAll()
    .where((e) => e(e.fn('right', [e.cast<string>('id', 'text'), e.val(8)]), '=', code))
    .where('withdrawn_at', 'is', null)
    .where('decided_at', 'is', null)
    .limit(2)
    .execute()
}
