import { z } from 'zod'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { type Done, type Operation, command } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Member, membersOf } from './store.ts'
import { tables } from './tables.ts'

/** The members of the organisation one acts for. */
export const myMembers: Operation<Record<never, never>, readonly Member[]> = query('identity.my-members', {
  input: z.object({}),
  allow: ({ actor }) => actingFor(actor) !== undefined,
  run: async ({ actor, tx }) => ({ value: await membersOf(tx, actingFor(actor) ?? '') }),
})

/** Makes a member an administrator or an ordinary member. The last administrator stays one. */
export const setAdministrator: Operation<{ person: string; administrator: boolean }, { person: string }> = command(
  'identity.set-administrator',
  {
    stepUp: 'staff',
    input: z.object({ person: z.uuid(), administrator: z.boolean() }),
    allow: ({ actor }) => administers(actor),
    run: async ({ actor, input, tx }) => {
      if (!input.administrator && (await isLastAdministrator(tx, actor, input.person)))
        return refusal('identity.last-administrator', 409)
      return await change(tx, actor, input.person, { administrator: input.administrator })
    },
  },
)

/** Ends a membership. The last administrator cannot leave before there is another one. */
export const removeMember: Operation<{ person: string }, { person: string }> = command('identity.remove-member', {
  stepUp: 'staff',
  input: z.object({ person: z.uuid() }),
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    if (await isLastAdministrator(tx, actor, input.person)) return refusal('identity.last-administrator', 409)
    return await change(tx, actor, input.person, { ended_at: now })
  },
})

async function change(
  tx: Tx,
  actor: Actor,
  person: string,
  set: { administrator: boolean } | { ended_at: Date },
): Promise<Refusal | Done<{ person: string }>> {
  const done = await tables(tx)
    .updateTable('identity.member')
    .set(set)
    .where('organisation_id', '=', actingFor(actor) ?? '')
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n ? { value: { person }, subject: person } : refusal('identity.not-a-member', 404)
}

// Locks the administrators, so that two of them leaving at once do not both see the other one staying.
async function isLastAdministrator(tx: Tx, actor: Actor, person: string): Promise<boolean> {
  const rows = await tables(tx)
    .selectFrom('identity.member')
    .select('person_id')
    .where('organisation_id', '=', actingFor(actor) ?? '')
    .where('administrator', '=', true)
    .where('ended_at', 'is', null)
    .forUpdate()
    .execute()
  return rows.length === 1 && rows[0]?.person_id === person
}

function actingFor(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.acting.role !== 'person' ? actor.acting.organisation : undefined
}

function administers(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator
}
