import type { CheckingKey } from './keys.ts'
import { readMethod } from '../vc/did/read-method.ts'

/** One key in an agency's history: public Multikey text; `revokedAt` only when the key can no longer be trusted. */
export type PublishedKey = { readonly publicKey: string; readonly revokedAt?: Date }

/** A DID document as we publish it. */
export type DidDocument = {
  readonly '@context': readonly string[]
  readonly id: string
  /** The website that names the agency and that the agency names. */
  readonly alsoKnownAs?: readonly string[]
  readonly verificationMethod: readonly DidKey[]
  readonly assertionMethod: readonly string[]
}

type DidKey = {
  readonly id: string
  readonly type: 'Multikey'
  readonly controller: string
  readonly publicKeyMultibase: string
  readonly revoked?: string
}

/** Writes an agency's DID document. Rotated keys stay in it, so that what they signed still verifies. */
export function didDocument(did: string, keys: readonly PublishedKey[], website?: string): DidDocument {
  const verificationMethod = keys.map(
    ({ publicKey, revokedAt }): DidKey => ({
      id: `${did}#${publicKey}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: publicKey,
      ...(revokedAt && { revoked: revokedAt.toISOString() }),
    }),
  )
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    ...(website !== undefined && { alsoKnownAs: [`did:web:${website}`] }),
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  }
}

/** Finds an Ed25519 key by its DID URL in a DID document that anybody may have written; undefined when it is not there or no such key. */
export function readDidKey(document: unknown, url: string): CheckingKey | undefined {
  const found = readMethod(document, url, url.split('#')[0] ?? '')
  if (!found.ok || found.method.kind !== 'Ed25519') return undefined
  const { id, controller, publicKey, purposes, revoked, expires } = found.method
  return {
    id,
    controller,
    publicKey,
    purposes: (['assertionMethod', 'authentication'] as const).filter((purpose) => purposes.includes(purpose)),
    ...(revoked && { revokedAt: revoked }),
    ...(expires && { expiresAt: expires }),
  }
}
