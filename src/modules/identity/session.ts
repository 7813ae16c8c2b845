import { randomBytes } from 'node:crypto'
import type { Id } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { tokenHash } from './authenticate.ts'
import { tables } from './tables.ts'

/** A new session. The token goes into the cookie and nowhere else. */
export type NewSession = { readonly id: Id<'Session'>; readonly token: string }

/** Opens a session for a person. `device` is what the device list shows; `actingFor` the organisation whose role is taken at once. */
export async function openSession(
  tx: Tx,
  now: Date,
  who: { person: string; device: string; assurance: 'low' | 'substantial' | 'high'; actingFor?: string },
): Promise<NewSession> {
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
    })
    .execute()
  return { id, token }
}

/** Gives a session a new token (rotation), because its rights change; the old token stops working at once. */
export async function rotateSession(tx: Tx, session: string, actingFor: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tables(tx)
    .updateTable('identity.session')
    .set({ token_hash: tokenHash(token), acting_for: actingFor })
    .where('id', '=', session)
    .execute()
  return token
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
