import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { securityChanged } from '../events.ts'
import { tables } from '../tables.ts'
import { mayChangeSignIn } from './guard.ts'
import { type Passkey, needsOne } from './passkey.ts'
import { passkeysOf } from './store.ts'

/** The person's own passkeys. */
export const myPasskeys: Operation<Record<never, never>, readonly Passkey[]> = query('identity.my-passkeys', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx }) => ({ value: await passkeysOf(tx, personOf(actor) ?? '') }),
})

/** Gives a passkey another name. */
export const renamePasskey: Operation<{ passkey: string; name: string }, { passkey: string }> = command(
  'identity.rename-passkey',
  {
    input: z.object({ passkey: z.uuid(), name: z.string().trim().min(1).max(60) }),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input, tx }) => {
      const done = await tables(tx)
        .updateTable('identity.passkey')
        .set({ name: input.name })
        .where('id', '=', input.passkey)
        .where('person_id', '=', personOf(actor) ?? '')
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return done.numUpdatedRows === 1n
        ? { value: { passkey: input.passkey }, subject: input.passkey }
        : refusal('identity.no-such-passkey', 404)
    },
  },
)

/** Removes a passkey: it signs nobody in any more. Staff who need one keep their last one. */
export const removePasskey: Operation<{ passkey: string }, { passkey: string }> = command('identity.remove-passkey', {
  input: z.object({ passkey: z.uuid() }),
  allow: ({ actor, tx, now }) => mayChangeSignIn(tx, actor, now),
  run: async ({ actor, input, tx, now, call }) => {
    const person = personOf(actor) ?? ''
    // Locks them all, so that two of the last ones do not go at once.
    const rows = await tables(tx)
      .selectFrom('identity.passkey')
      .select('id')
      .where('person_id', '=', person)
      .where('ended_at', 'is', null)
      .forUpdate()
      .execute()
    if (!rows.some(({ id }) => id === input.passkey)) return refusal('identity.no-such-passkey', 404)
    const memberships = await tables(tx)
      .selectFrom('identity.member')
      .select('organisation_id')
      .where('person_id', '=', person)
      .where('ended_at', 'is', null)
      .execute()
    if (rows.length === 1 && needsOne(actor, memberships.length, call.node.staffPasskeys))
      return refusal('identity.last-passkey', 409)
    await tables(tx).updateTable('identity.passkey').set({ ended_at: now }).where('id', '=', input.passkey).execute()
    const facts = [securityChanged({ person, what: 'passkey-removed' })]
    return { value: { passkey: input.passkey }, subject: input.passkey, facts }
  },
})
