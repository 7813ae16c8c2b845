import type { Id } from '../../kernel/id.ts'
import type { Tx } from '../database/connect.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import { type Actor, actorKey, actorRole } from '../operation/actor.ts'
import { type LedgerRow, ledgerOf } from './ledger-writer.ts'

/** One reading of one person's data: whose, what, why, by which consent. */
export type Accessed = {
  readonly person: Id<'Person'>
  readonly what: string
  readonly purpose: string
  readonly consent?: Id<'Consent'>
}

/** Writes the access ledger that the person sees, in the caller's transaction: for work that changes something anyway. */
export async function recordAccess(tx: Tx, call: Call, accessed: readonly Accessed[], now: Date): Promise<void> {
  const rows = linesOf(call, accessed, now)
  if (rows.length > 0) await tx.insertInto('platform.access_entry').values(rows).execute()
}

/** Writes it after a mere reading, and waits until it is stored: only then may the answer be given. */
export async function recordReading(call: Call, accessed: readonly Accessed[], now: Date): Promise<void> {
  const rows = linesOf(call, accessed, now)
  if (rows.length > 0) await ledgerOf(call.node).write(rows)
}

/** What a helper did in somebody's place, as a line of that person's ledger; nothing for everybody else. */
export function helpedWith(actor: Actor, operation: string, needed: string | undefined): Accessed[] {
  if (actor.kind !== 'person' || !actor.helper || needed === undefined || needed === 'always') return []
  return [{ person: actor.person, what: `helper ${operation}`, purpose: 'helper' }]
}

// A person reading their own data is not an access by somebody.
function linesOf(call: Call, accessed: readonly Accessed[], now: Date): LedgerRow[] {
  const { actor, download, reason = download } = call
  const acting = actor.kind === 'person' && actor.acting.role !== 'person' ? actor.acting : undefined
  const own = actor.kind === 'person' && !acting && !actor.helper ? actor.person : undefined
  const others = accessed.filter((a) => a.person !== own)
  return others.map((a) => ({
    id: newId(),
    at: now,
    person_id: a.person,
    actor: actorKey(actor),
    actor_name: nameOf(actor),
    role: actorRole(actor),
    organisation_id: acting?.organisation ?? null,
    what: a.what,
    purpose: a.purpose,
    consent_id: a.consent ?? null,
    request: call.request,
    kind: download === undefined ? 'read' : 'download',
    reason: reason ?? null,
    place: call.place ?? null,
  }))
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'anonymous') return ''
  if (actor.kind === 'system') return actor.name
  if (actor.acting.role === 'person') return actor.name
  const { organisationName, agent } = actor.acting
  return agent ? `${agent.organisationName} (${organisationName})` : organisationName
}
