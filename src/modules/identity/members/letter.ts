import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { organisationCard } from '../store.ts'
import { type IdentityTables, tables } from '../tables.ts'
import { openAddress, stateOf, tokenHash, tokensOf } from './invitation.ts'
import { isTelephone } from './invite-address.ts'
import { sayRole } from './kind-texts.ts'

/** What the letter of an invitation needs. */
export type InvitationLetter = {
  readonly to: string
  /** It goes as a text message. */
  readonly telephone: boolean
  readonly link: string
  readonly organisation: string
  /** What the role is called there. */
  readonly role: Readonly<Record<Lang, string>>
  readonly by: string
  readonly until: Date
}

/** The letter of an invitation, for the system; nothing when it is not to be sent any more. */
export async function invitationLetter(tx: Tx, node: Node, id: string): Promise<InvitationLetter | undefined> {
  const found = await invitationToken(tx, node, id)
  if (!found || found.row.undelivered_at) return undefined
  const { row, token, to } = found
  const card = await organisationCard(tx, row.organisation_id)
  if (!card) return undefined
  const { name: organisation, kind } = card
  const role = { ko: sayRole(kind, row.role, 'ko'), en: sayRole(kind, row.role, 'en') }
  return {
    to,
    telephone: isTelephone(to),
    link: `/join/${token}`,
    organisation,
    role,
    by: row.invited_by,
    until: row.expires_at,
  }
}

/** An invitation that can still be taken: to which address it went, with which secret. */
export async function invitationToken(
  tx: Tx,
  node: Node,
  id: string,
): Promise<{ row: Selectable<IdentityTables['identity.invitation']>; token: string; to: string } | undefined> {
  const row = await tables(tx).selectFrom('identity.invitation').selectAll().where('id', '=', id).executeTakeFirst()
  const state = row && stateOf(row, node.clock.now())
  if (!row || (state !== 'waiting' && state !== 'undelivered')) return undefined
  const token = tokensOf(node, id, row.times_sent).find((t) => tokenHash(t).equals(row.token_hash))
  return token === undefined ? undefined : { row, token, to: openAddress(node, id, row.address) }
}

/** Says that nobody takes mail at the address: the inviter sees it and can write it anew. By the system. */
export async function markUndelivered(tx: Tx, now: Date, id: string): Promise<void> {
  await tables(tx).updateTable('identity.invitation').set({ undelivered_at: now }).where('id', '=', id).execute()
}
