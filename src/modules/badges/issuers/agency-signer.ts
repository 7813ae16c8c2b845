import { createPublicKey, sign } from 'node:crypto'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { tables } from '../tables.ts'
import { findIssuer, signingKeyOf } from './issuer.ts'

/** An agency's own key, to sign what the agency says: its DID URL, its public half (base64url), its agency's name. */
export type AgencySigner = {
  readonly key: string
  readonly x: string
  readonly name: string
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

/** The key of an organisation that is an agency of this node; undefined when it is none. Only for the agency itself and the system. */
export async function agencySigner(tx: Tx, node: Node, organisation: string): Promise<AgencySigner | undefined> {
  const issuer = await findIssuer(tx, { organisation })
  if (!issuer) return undefined
  const { id, privateKey } = await signingKeyOf(tx, node, issuer)
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return { key: id, x, name: issuer.name, sign: (bytes) => sign(null, bytes, privateKey) }
}

/** The keys of agencies that no longer count, as DID URLs. */
export async function revokedAgencyKeys(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('badges.issuer_key')
    .innerJoin('badges.issuer', 'badges.issuer.organisation_id', 'badges.issuer_key.organisation_id')
    .select(['did', 'public_key'])
    .where('revoked_at', '<=', now)
    .execute()
  return rows.map(({ did, public_key }) => `${did}#${public_key}`)
}
