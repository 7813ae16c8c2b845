import { randomBytes } from 'node:crypto'
import type { Id } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { tokenHash } from './authenticate.ts'
import { tables } from './tables.ts'

/** A new session. The token goes into the cookie and nowhere else. */
export type NewSession = { readonly id: Id<'Session'>; readonly token: string }

/** Whom a session is for. `device` is what the device list shows; `by` how the person showed that it is them, absent for a program's session. */
export type Opened = {
  readonly person: string
  readonly device: string
  readonly assurance: 'low' | 'substantial' | 'high'
  /** The organisation whose role is taken at once. */
  readonly actingFor?: string
  readonly by?: 'identity' | 'passkey'
  /** The delegation by which somebody else's place is taken at once. */
  readonly helping?: string
  /** The mandate by which a client's place is taken at once. */
  readonly mandate?: string
}

/** Opens a session for a person. */
export async function openSession(tx: Tx, now: Date, who: Opened): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const id = newId<'Session'>()
  await tables(tx)
    .insertInto('identity.session')
    .values({
      id,
      token_hash: tokenHash(token),
      person_id: who.person,
      acting_for: who.actingFor ?? null,
      assurance: who.assurance,
      device: who.device.slice(0, 200),
      created_at: now,
      last_seen_at: now,
      ended_at: null,
      checked_at: who.by === 'identity' ? now : null,
      passkey_at: who.by === 'passkey' ? now : null,
      recovered_at: null,
      helping: who.helping ?? null,
      mandate: who.mandate ?? null,
    })
    .execute()
  return { id, token }
}

/** Whose place a session takes: an organisation's, a person's by their delegation, a client's by its mandate; without any, one's own. */
export type Place = { readonly actingFor?: string; readonly helping?: string; readonly mandate?: string }

/** Gives a session a new token (rotation), because its rights change; the old token stops working at once. */
export async function rotateSession(tx: Tx, session: string, place: Place): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { actingFor = null, helping = null, mandate = null } = place
  await tables(tx)
    .updateTable('identity.session')
    .set({ token_hash: tokenHash(token), acting_for: actingFor, helping, mandate })
    .where('id', '=', session)
    .execute()
  return token
}

/** Writes down that the person has just shown that it is them, with a new token; by the identity check at its level. */
export async function proveSession(
  tx: Tx,
  now: Date,
  session: string,
  proof: { readonly by: 'passkey' } | { readonly by: 'identity'; readonly assurance: 'low' | 'substantial' | 'high' },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const set = proof.by === 'passkey' ? { passkey_at: now } : { checked_at: now, assurance: proof.assurance }
  await tables(tx)
    .updateTable('identity.session')
    .set({ token_hash: tokenHash(token), ...set })
    .where('id', '=', session)
    .where('ended_at', 'is', null)
    .execute()
  return token
}

/** Lets a program's session of the same person do sensitive acts for the next minutes, as the person was asked to. */
export async function proveProgram(
  tx: Tx,
  now: Date,
  person: string,
  session: string,
  by: 'identity' | 'passkey',
): Promise<void> {
  await tables(tx)
    .updateTable('identity.session')
    .set(by === 'passkey' ? { passkey_at: now } : { checked_at: now })
    .where('id', '=', session)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends sessions of a person: one, or all. Gives how many were open. */
export async function endSessions(tx: Tx, now: Date, person: string, session?: string): Promise<number> {
  const open = tables(tx)
    .updateTable('identity.session')
    .set({ ended_at: now })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
  const done = await (session === undefined ? open : open.where('id', '=', session)).executeTakeFirst()
  return Number(done.numUpdatedRows)
}
