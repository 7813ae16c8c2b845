import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Actor, organisationOf, personOf } from '../../../platform/operation/actor.ts'
import { type Row, tables } from '../tables.ts'

/** Who fills in a claim: the claimant, or an officer at the counter with the same commands. */
export function mayFill({ actor }: { readonly actor: Actor }): boolean {
  return isClaimant(actor) || isOfficer(actor)
}

/** The claimant themselves. */
export function isClaimant(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person'
}

/** An officer of the employment centre: the operator's people. */
export function isOfficer(actor: Actor): boolean {
  return organisationOf(actor, 'operator') !== undefined
}

/** A claim that the actor may fill in, locked; else that there is none. */
export async function lockClaim(tx: Tx, actor: Actor, id: string): Promise<Row<'claim'> | Refusal> {
  const one = tables(tx).selectFrom('benefits.claim').selectAll().where('id', '=', id).forUpdate()
  const row = await one.executeTakeFirst()
  const theirs = row && (isOfficer(actor) || row.person_id === personOf(actor))
  return theirs ? row : refusal('benefits.no-such-claim', 404)
}

/** The same where it is still being filled in or looked at; a decided or withdrawn one stays as it is, until the office decides it anew. */
export async function lockOpenClaim(tx: Tx, actor: Actor, id: string): Promise<Row<'claim'> | Refusal> {
  const row = await lockClaim(tx, actor, id)
  if ('refused' in row) return row
  if (row.withdrawn_at !== null) return refusal('benefits.claim-withdrawn', 409)
  const open = row.decided_at === null || (row.anew_for !== null && isOfficer(actor))
  return open ? row : refusal('benefits.claim-decided', 409)
}
