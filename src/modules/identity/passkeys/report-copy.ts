import { z } from 'zod'
import { type Outcome, refusal } from '../../../kernel/refusal.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { Signed } from './answer.ts'

// A signature counter that went back: the key exists twice. It signs nobody in any more, and its owner is told.
const stopCopied: Operation<{ credential: string }, { passkey: string }> = command('identity.stop-copied-passkey', {
  input: z.object({ credential: z.string() }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input, tx, now }) => {
    const row = await tables(tx)
      .updateTable('identity.passkey')
      .set({ ended_at: now })
      .where('credential_id', '=', input.credential)
      .where('ended_at', 'is', null)
      .returning(['id', 'person_id'])
      .executeTakeFirst()
    if (!row) return refusal('identity.no-such-passkey', 404)
    const facts = [securityChanged({ person: row.person_id, what: 'passkey-copied' })]
    return { value: { passkey: row.id }, subject: row.id, facts }
  },
})

/** Passes an outcome on; where the passkey turned out to be a copy, it is stopped first, in a transaction of its own. */
export async function stopWhenCopied<T>(call: Call, signed: unknown, outcome: Outcome<T>): Promise<Outcome<T>> {
  if (outcome.ok || outcome.refusal.refused !== 'identity.passkey-copied') return outcome
  const { id } = Signed.parse(signed)
  await stopCopied({ ...systemCall(call.node, 'identity.passkeys', 'page'), request: call.request }, { credential: id })
  call.node.log.warn({ request: call.request }, 'a passkey was used twice with the same count: stopped')
  return outcome
}
