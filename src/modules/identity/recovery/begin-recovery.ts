import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { passkeysOf } from '../passkeys/store.ts'
import { tables } from '../tables.ts'
import { mustApprove, recoveryRules, waitHours } from './recovery.ts'
import { approversOf, openRecovery } from './store.ts'

type Begun = { recovery: string; ripeAt: Date }

/**
 * Begins the recovery of a lost passkey, after a fresh identity check. Nothing changes yet: the person is told on every channel,
 * anybody who gets the notice can stop it, and it may be finished after the waiting time, or when the other administrators agreed.
 */
export const beginRecovery: Operation<Record<never, never>, Begun> = command('identity.begin-recovery', {
  stepUp: 'recovery',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx, now }) => {
    const person = personOf(actor) ?? ''
    if ((await passkeysOf(tx, person)).length === 0) return refusal('identity.nothing-to-recover', 409)
    if (await openRecovery(tx, person)) return refusal('identity.recovery-open', 409)
    const month = new Date(now.getTime() - 30 * 86_400_000)
    const before = await tables(tx)
      .selectFrom('identity.recovery')
      .select('id')
      .where('person_id', '=', person)
      .where('begun_at', '>', month)
      .execute()
    if (before.length >= recoveryRules.mostInThirtyDays) return refusal('identity.recoveries-enough', 429)
    const asked = await approversOf(tx, person)
    const ripeAt = new Date(now.getTime() + waitHours(asked) * 3_600_000)
    const id = newId<'Recovery'>()
    const row = { id, person_id: person, begun_at: now, ripe_at: ripeAt, cancelled_at: null, done_at: null }
    await tables(tx).insertInto('identity.recovery').values(row).execute()
    const organisations = mustApprove(asked).map((a) => a.organisation)
    const told = { person, what: 'recovery-begun', recovery: id, ripeAt: ripeAt.toISOString(), organisations } as const
    return { value: { recovery: id, ripeAt }, subject: id, facts: [securityChanged(told)] }
  },
})
