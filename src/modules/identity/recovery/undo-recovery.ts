import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { endSessions } from '../session.ts'
import { tables } from '../tables.ts'
import { recoveryRules } from './recovery.ts'

/**
 * Undoes a finished recovery while its acts are held, for whoever has the link of the notice: everybody is signed out, passkeys made since
 * stop, those it stopped work again, and sensitive acts wait for a week. Recovery codes are made anew.
 */
export const undoRecovery: Operation<{ recovery: string }, { recovery: string }> = command('identity.undo-recovery', {
  input: z.object({ recovery: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input, tx, now }) => {
    const row = await tables(tx)
      .updateTable('identity.recovery')
      .set({ undone_at: now, held_until: new Date(now.getTime() + recoveryRules.holdHoursUndone * 3_600_000) })
      .where('id', '=', input.recovery)
      .where('undone_at', 'is', null)
      .where('held_until', '>', now)
      .returning(['person_id', 'done_at'])
      .executeTakeFirst()
    if (!row?.done_at) return refusal('identity.no-such-recovery', 404)
    await passkeysAsBefore(tx, now, row.person_id, row.done_at)
    await tables(tx).deleteFrom('identity.recovery_code').where('person_id', '=', row.person_id).execute()
    await endSessions(tx, now, row.person_id)
    const facts = [securityChanged({ person: row.person_id, what: 'recovery-undone' })]
    return { value: input, subject: input.recovery, facts }
  },
})

async function passkeysAsBefore(tx: Tx, now: Date, person: string, done: Date): Promise<void> {
  const passkeys = tables(tx).updateTable('identity.passkey').where('person_id', '=', person)
  await passkeys.set({ ended_at: now }).where('created_at', '>=', done).where('ended_at', 'is', null).execute()
  await passkeys.set({ ended_at: null }).where('created_at', '<', done).where('ended_at', '=', done).execute()
}
