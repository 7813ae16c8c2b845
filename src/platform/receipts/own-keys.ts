import { createPublicKey } from 'node:crypto'
import type { JSONWebKeySet } from 'jose'
import type { Node } from '../node.ts'

/** The public keys of the private ones this node itself holds: who can write to the database cannot add to them. */
export function ownKeys({ receipts }: Pick<Node, 'receipts'>): JSONWebKeySet {
  const { x = '' } = createPublicKey(receipts.key).export({ format: 'jwk' })
  const present = { kid: receipts.kid, x }
  const jwk = (key: { kid: string; x: string }): JSONWebKeySet['keys'][number] => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    ...key,
  })
  return { keys: [present, ...(receipts.earlier ?? [])].map(jwk) }
}
