import { createPublicKey, type KeyObject } from 'node:crypto'
import { decodePublicKey, decodeSecretKey, encodePublicKey, makeMultikeyPair } from './multikey.ts'

/** What a key may sign: badges and status lists, or presentations by their holder. */
export type ProofPurpose = 'assertionMethod' | 'authentication'

/** A key that signs. `id` is the DID URL by which others find the public part. */
export type SigningKey = { readonly id: string; readonly controller: string; readonly privateKey: KeyObject }

/**
 * A key that checks. From `revokedAt` on nothing that it ever signed counts; after `expiresAt` it signs nothing new, and what it
 * signed before stays good (Controlled Identifiers 1.0, section 2.2).
 */
export type CheckingKey = {
  readonly id: string
  readonly controller: string
  readonly publicKey: KeyObject
  readonly purposes: readonly ProofPurpose[]
  readonly revokedAt?: Date
  readonly expiresAt?: Date
}

/** Why a key does not count for what it signed at this time, or undefined when it does. */
export function keyFault(
  { revokedAt, expiresAt }: CheckingKey,
  { now, signedAt }: { readonly now: Date; readonly signedAt: string },
): 'key-revoked' | 'key-expired' | undefined {
  if (revokedAt && revokedAt <= now) return 'key-revoked'
  return expiresAt && expiresAt <= now && Date.parse(signedAt) >= expiresAt.getTime() ? 'key-expired' : undefined
}

/** A wallet's key. Its DID is the key itself (did:key), so no registry knows the person. Keep `secretKey` encrypted. */
export type HolderKey = { readonly did: string; readonly secretKey: string }

/** Makes the key of a new wallet. */
export function makeHolderKey(): HolderKey {
  const { publicKey, secretKey } = makeMultikeyPair()
  return { did: `did:key:${publicKey}`, secretKey }
}

/** The signing key of a wallet; `did` is its own did:key. */
export function holderSigningKey({ did, secretKey }: HolderKey): SigningKey {
  return { id: `${did}#${did.slice('did:key:'.length)}`, controller: did, privateKey: decodeSecretKey(secretKey) }
}

/** The signing key of an agency: named after its own public part, so that a rotated key never takes an old name. */
export function issuerSigningKey(did: string, secretKey: string): SigningKey {
  const key = decodeSecretKey(secretKey)
  return { id: `${did}#${encodePublicKey(createPublicKey(key))}`, controller: did, privateKey: key }
}

/** The checking key that a did:key URL contains, or undefined when it is none. */
export function resolveDidKey(url: string): CheckingKey | undefined {
  const [did = '', name = '', ...more] = url.split('#')
  if (more.length > 0 || did !== `did:key:${name}`) return undefined
  const publicKey = decodePublicKey(name)
  return publicKey && { id: url, controller: did, publicKey, purposes: ['assertionMethod', 'authentication'] }
}
