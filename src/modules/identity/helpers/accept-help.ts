import { z } from 'zod'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { helpChanged } from '../events.ts'
import { tables } from '../tables.ts'
import type { Delegation } from './delegation.ts'
import { invitationHash } from './invite-helper.ts'
import { fromRow, lockInvitation } from './store.ts'

type Person = Extract<Actor, { kind: 'person' }>
type Invited = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>
type Acceptor = {
  person: string
  name: string
  organisation?: string | undefined
  organisationName?: string | undefined
}

// Whoever holds the code may take it, and nobody sees an invitation without it: so the system looks it up.
const accept: Operation<{ code: string; by: Acceptor }, { delegation: string }> = command('identity.accept-help', {
  input: z.object({
    code: z.string().max(60),
    by: z.object({
      person: z.uuid(),
      name: z.string(),
      organisation: z.uuid().optional(),
      organisationName: z.string().optional(),
    }),
  }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input: { code, by }, tx, now }) => {
    const row = await lockInvitation(tx, invitationHash(code))
    const no = mayAccept(row, by, now)
    if (isRefusal(no)) return no
    await tables(tx)
      .updateTable('identity.delegation')
      .set({
        helper_id: by.person,
        helper_name: by.name,
        organisation_id: by.organisation ?? null,
        organisation_name: by.organisationName ?? null,
        accepted_at: now,
        confirmed_at: no.kind === 'family' ? now : null,
      })
      .where('id', '=', no.id)
      .execute()
    const what = no.kind === 'family' ? 'helper-accepted' : 'officer-accepted'
    return { value: { delegation: no.id }, subject: no.id, facts: [helpChanged({ to: no.person_id, what })] }
  },
})

function mayAccept(row: Invited | undefined, by: Acceptor, now: Date): Invited | Refusal {
  if (!row || fromRow(row, now).state !== 'invited') return refusal('identity.no-such-invitation', 404)
  if (row.person_id === by.person) return refusal('identity.help-yourself', 409)
  const officer = by.organisation !== undefined
  if (officer !== (row.kind === 'officer'))
    return refusal(officer ? 'identity.help-is-for-family' : 'identity.help-is-for-officers', 403)
  return row
}

/** What an invitation holds, for whoever brings its code. */
export async function readInvitation(call: Call, code: string): Promise<Delegation | Refusal> {
  const now = call.node.clock.now()
  const system = systemCall(call.node, 'identity.helpers').actor
  const row = await inTransaction(call.node, system, 'identity.read-invitation', (tx) =>
    lockInvitation(tx, invitationHash(code)),
  )
  const found = row && fromRow(row, now)
  return found?.state === 'invited' ? found : refusal('identity.no-such-invitation', 404)
}

/** Takes an invitation, in the helper's own sign-in: family as a person, an officer in the operator's role. */
export async function acceptHelp(call: Call, by: Person, code: unknown): Promise<Outcome<{ delegation: string }>> {
  if (by.helper) return { ok: false, refusal: refusal('platform.not-for-helpers', 403) }
  const { person, name, acting } = by
  if (acting.role !== 'person' && acting.role !== 'operator')
    return { ok: false, refusal: refusal('identity.help-is-for-family', 403) }
  const officer =
    acting.role === 'operator' ? { organisation: acting.organisation, organisationName: acting.organisationName } : {}
  const system = { ...systemCall(call.node, 'identity.helpers', 'page'), request: call.request }
  return await accept(system, { code, by: { person, name, ...officer } })
}
