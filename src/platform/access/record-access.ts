import type { Id } from '../../kernel/id.ts'
import type { Tx } from '../database/connect.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import { type Actor, actorKey, actorRole } from '../operation/actor.ts'

/** One reading of one person's data: whose, what, why, by which consent. */
export type Accessed = {
  readonly person: Id<'Person'>
  readonly what: string
  readonly purpose: string
  readonly consent?: Id<'Consent'>
}

/** Writes the access ledger that the person sees. A person reading their own data is not an access by somebody. */
export async function recordAccess(tx: Tx, call: Call, accessed: readonly Accessed[], now: Date): Promise<void> {
  const own = call.actor.kind === 'person' && call.actor.acting.role === 'person' ? call.actor.person : undefined
  const rows = accessed
    .filter((a) => a.person !== own)
    .map((a) => ({
      id: newId(),
      at: now,
      person_id: a.person,
      actor: actorKey(call.actor),
      actor_name: nameOf(call.actor),
      role: actorRole(call.actor),
      organisation_id:
        call.actor.kind === 'person' && call.actor.acting.role !== 'person' ? call.actor.acting.organisation : null,
      what: a.what,
      purpose: a.purpose,
      consent_id: a.consent ?? null,
      request: call.request,
      place: call.place ?? null,
    }))
  if (rows.length > 0) await tx.insertInto('platform.access_entry').values(rows).execute()
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'anonymous') return ''
  if (actor.kind === 'system') return actor.name
  return actor.acting.role === 'person' ? actor.name : actor.acting.organisationName
}
