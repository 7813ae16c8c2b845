import { z } from 'zod'
import type { Selectable } from 'kysely'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import type { Actor, OrganisationRole } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationEntry } from '../../../platform/organisation-log/entry.ts'
import { membersChanged } from '../events.ts'
import { organisationCard } from '../store.ts'
import { type IdentityTables, tables } from '../tables.ts'
import { stateOf, tokenHash } from './invitation.ts'
import { type MemberRole, columnsOf } from './roles.ts'

type Row = Selectable<IdentityTables['identity.invitation']>
const gone = refusal('identity.no-such-invitation-now', 404)

// Whoever has the letter may take it, and nobody sees an invitation without it: so the system looks it up.
const accept: Operation<{ token: string; person: string; name: string }, { organisation: string }> = command(
  'identity.accept-invitation',
  {
    input: z.object({ token: z.string().max(100), person: z.uuid(), name: z.string() }),
    allow: ({ actor }) => actor.kind === 'system',
    run: async ({ input: { token, person, name }, tx, now }) => {
      const row = await lock(tx, token, now)
      if (isRefusal(row)) return row
      const organisation = row.organisation_id
      if (await isMember(tx, organisation, person)) return refusal('identity.member-already', 409)
      await tables(tx)
        .insertInto('identity.member')
        .values({
          organisation_id: organisation,
          person_id: person,
          ...columnsOf(row.role),
          since: now,
          ended_at: null,
        })
        .onConflict((c) =>
          c
            .columns(['organisation_id', 'person_id'])
            .doUpdateSet({ ...columnsOf(row.role), since: now, ended_at: null }),
        )
        .execute()
      await tables(tx)
        .updateTable('identity.invitation')
        .set({ accepted_at: now, accepted_by: person })
        .where('id', '=', row.id)
        .execute()
      const facts = [membersChanged({ organisation, person, what: 'joined' })]
      const command = 'identity.accept-invitation'
      const who = { organisation, person, name, command, channel: 'page' }
      const parts = [organisationEntry(who, { id: newId(), now, subject: row.id })]
      return { value: { organisation }, subject: row.id, facts, parts }
    },
  },
)

async function lock(tx: Tx, token: string, now: Date): Promise<Row | Refusal> {
  const row = await tables(tx)
    .selectFrom('identity.invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash(token))
    .forUpdate()
    .executeTakeFirst()
  const state = row && stateOf(row, now)
  return row && (state === 'waiting' || state === 'undelivered') ? row : gone
}

async function isMember(tx: Tx, organisation: string, person: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('identity.member')
    .select('person_id')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** What an invitation says to whoever brings its link. */
export type Asked = {
  readonly organisation: string
  readonly kind: OrganisationRole
  readonly role: MemberRole
  readonly by: string
  readonly until: Date
}

/** Reads an invitation by its link. */
export async function readInvitation(call: Call, token: string): Promise<Asked | Refusal> {
  const { actor } = systemCall(call.node, 'identity.members')
  return await inTransaction(call.node, actor, 'identity.read-invitation', async (tx) => {
    const row = await lock(tx, token, call.node.clock.now())
    if (isRefusal(row)) return row
    const card = await organisationCard(tx, row.organisation_id)
    if (!card) return gone
    return { organisation: card.name, kind: card.kind, role: row.role, by: row.invited_by, until: row.expires_at }
  })
}

/** Takes an invitation in one's own sign-in: having its letter shows that the address is theirs. */
export async function acceptInvitation(call: Call, token: unknown): Promise<Outcome<{ organisation: string }>> {
  const by: Actor = call.actor
  if (by.kind !== 'person') return { ok: false, refusal: refusal('platform.sign-in-first', 401) }
  if (by.helper || by.program) return { ok: false, refusal: refusal('platform.not-for-helpers', 403) }
  const system = { ...systemCall(call.node, 'identity.members', 'page'), request: call.request }
  return await accept(
    { ...system, ...(call.key !== undefined && { key: `${by.person}:${call.key}` }) },
    { token, person: by.person, name: by.name },
  )
}
