import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationIn, personOf } from '../../../platform/operation/actor.ts'
import { type Done, type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type MemberChange, membersChanged } from '../events.ts'
import { type Member, membersOf } from '../store.ts'
import { tables } from '../tables.ts'
import { type MemberRole, columnsOf, memberRoles } from './roles.ts'

/** The members of the organisation one acts for. */
export const myMembers: Operation<Record<never, never>, readonly Member[]> = query('identity.my-members', {
  input: z.object({}),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, tx }) => ({ value: await membersOf(tx, organisationIn(actor) ?? '') }),
})

/** Gives a member another role. The last administrator stays one until somebody else has accepted to be it. */
export const setRole: Operation<{ person: string; role: MemberRole }, { person: string }> = command(
  'identity.set-role',
  {
    stepUp: 'staff',
    input: z.object({ person: z.uuid(), role: z.enum(memberRoles) }),
    allow: ({ actor }) => administers(actor),
    run: async ({ actor, input: { person, role }, tx }) => {
      if (role !== 'administrator' && (await isLastAdministrator(tx, actor, person))) return lastOne
      return await change(tx, actor, person, columnsOf(role), 'role-changed')
    },
  },
)

/** Ends a membership; open windows lose the organisation with their next step. */
export const removeMember: Operation<{ person: string }, { person: string }> = command('identity.remove-member', {
  stepUp: 'staff',
  input: z.object({ person: z.uuid() }),
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    if (await isLastAdministrator(tx, actor, input.person)) return lastOne
    return await change(tx, actor, input.person, { ended_at: now }, 'removed')
  },
})

/** Leaves the organisation one acts for. The last administrator hands over first. */
export const leave: Operation<Record<never, never>, { person: string }> = command('identity.leave-organisation', {
  right: 'member',
  input: z.object({}),
  allow: ({ actor }) => organisationIn(actor) !== undefined,
  run: async ({ actor, tx, now }) => {
    const self = personOf(actor) ?? ''
    if (await isLastAdministrator(tx, actor, self)) return lastOne
    return await change(tx, actor, self, { ended_at: now }, 'left')
  },
})

const lastOne = refusal('identity.last-administrator', 409)

async function change(
  tx: Tx,
  actor: Actor,
  person: string,
  set: ReturnType<typeof columnsOf> | { ended_at: Date },
  what: MemberChange,
): Promise<Refusal | Done<{ person: string }>> {
  const organisation = organisationIn(actor) ?? ''
  const done = await tables(tx)
    .updateTable('identity.member')
    .set(set)
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return refusal('identity.not-a-member', 404)
  return { value: { person }, subject: person, facts: [membersChanged({ organisation, person, what })] }
}

// Locks the administrators, so that two of them leaving at once do not both see the other one staying.
async function isLastAdministrator(tx: Tx, actor: Actor, person: string): Promise<boolean> {
  const rows = await tables(tx)
    .selectFrom('identity.member')
    .select('person_id')
    .where('organisation_id', '=', organisationIn(actor) ?? '')
    .where('administrator', '=', true)
    .where('ended_at', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return rows.length === 1 && rows[0]?.person_id === person
}

/** Whether somebody decides about members: an administrator, in person. */
export function administers(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator && !actor.program
}
