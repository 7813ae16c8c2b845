import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { Passkey } from './passkey.ts'

/** The person's present passkeys, the newest first. */
export async function passkeysOf(tx: Tx, person: string): Promise<Passkey[]> {
  const rows = await present(tx)
    .select(['id', 'name', 'synced', 'rp_id', 'created_at', 'last_used_at'])
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((r) => ({
    id: r.id,
    name: r.name,
    synced: r.synced,
    rp: r.rp_id,
    since: r.created_at,
    ...(r.last_used_at && { lastUsed: r.last_used_at }),
  }))
}

/** What an authenticator must be told of the passkeys that a person has at a site. */
export async function credentialsOf(
  tx: Tx,
  person: string,
  rp: string,
): Promise<{ id: string; transports: string[] }[]> {
  const rows = await present(tx)
    .select(['credential_id', 'transports'])
    .where('person_id', '=', person)
    .where('rp_id', '=', rp)
    .execute()
  return rows.map((r) => ({ id: r.credential_id, transports: r.transports.split(',').filter(Boolean) }))
}

/** What checking a signature needs. */
export type KeptKey = {
  readonly id: string
  readonly person_id: string
  readonly public_key: Buffer
  readonly counter: number
  readonly assurance: 'low' | 'substantial' | 'high'
}

/** One passkey by what its authenticator calls it, locked; undefined when there is none that the caller may see. */
export async function lockCredential(tx: Tx, credential: string, rp: string): Promise<KeptKey | undefined> {
  return await present(tx)
    .select(['id', 'person_id', 'public_key', 'counter', 'assurance'])
    .where('credential_id', '=', credential)
    .where('rp_id', '=', rp)
    .forUpdate()
    .executeTakeFirst()
}

function present(tx: Tx) {
  return tables(tx).selectFrom('identity.passkey').where('ended_at', 'is', null)
}
