import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { mustApprove, recoveryRules, waitsFor } from './recovery.ts'
import { approversOf, openRecovery } from './store.ts'

/**
 * Finishes a recovery that waited long enough or was approved, after one more identity check: all passkeys and codes stop, every
 * other device is signed out, and the person can make a new passkey. By what it was finished and the assurance of the identity check stay with
 * it; sensitive acts wait for a day, in which the link of the notice undoes it.
 */
export const finishRecovery: Operation<Record<never, never>, { recovery: string }> = command(
  'identity.finish-recovery',
  {
    stepUp: 'recovery',
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const { person, session } = actor
      const recovery = await openRecovery(tx, person)
      if (!recovery) return refusal('identity.no-such-recovery', 404)
      const approvers = await approversOf(tx, person)
      const no = waitsFor(recovery, approvers, now)
      if (no) return no
      const done = await tables(tx)
        .updateTable('identity.recovery')
        .set({
          done_at: now,
          done_by: mustApprove(approvers).length > 0 ? 'approval' : 'waiting',
          assurance: actor.assurance,
          held_until: new Date(now.getTime() + recoveryRules.holdHours * 3_600_000),
        })
        .where('id', '=', recovery.id)
        .where('cancelled_at', 'is', null)
        .where('done_at', 'is', null)
        .executeTakeFirst()
      if (done.numUpdatedRows !== 1n) return refusal('identity.no-such-recovery', 404) // stopped at the same moment
      await tables(tx)
        .updateTable('identity.passkey')
        .set({ ended_at: now })
        .where('person_id', '=', person)
        .where('ended_at', 'is', null)
        .execute()
      await tables(tx).deleteFrom('identity.recovery_code').where('person_id', '=', person).execute()
      await tables(tx)
        .updateTable('identity.session')
        .set({ ended_at: now })
        .where('person_id', '=', person)
        .where('id', '<>', session)
        .where('ended_at', 'is', null)
        .execute()
      return {
        value: { recovery: recovery.id },
        subject: recovery.id,
        facts: [securityChanged({ person, what: 'recovery-done', recovery: recovery.id })],
      }
    },
  },
)
