import { z } from 'zod'
import type { CheckingKey } from './keys.ts'
import { decodePublicKey } from './multikey.ts'

/** One key in an agency's history: public Multikey text; `revokedAt` only when the key can no longer be trusted. */
export type PublishedKey = { readonly publicKey: string; readonly revokedAt?: Date }

/** A DID document as we publish it. */
export type DidDocument = {
  readonly '@context': readonly string[]
  readonly id: string
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
export function didDocument(did: string, keys: readonly PublishedKey[]): DidDocument {
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
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  }
}

const reference = z.union([z.string(), z.looseObject({ id: z.string() })])
const shape = z.looseObject({
  id: z.string(),
  verificationMethod: z
    .array(
      z.looseObject({
        id: z.string(),
        controller: z.string(),
        type: z.string(),
        publicKeyMultibase: z.string().optional(),
        revoked: z.iso.datetime({ offset: true }).optional(),
        expires: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .max(200),
  assertionMethod: z.array(reference).max(200).optional(),
  authentication: z.array(reference).max(200).optional(),
})

/** Finds a key by its DID URL in a DID document that anybody may have written; undefined when it is not there or not Ed25519 Multikey. */
export function readDidKey(document: unknown, url: string): CheckingKey | undefined {
  const { data } = shape.safeParse(document)
  if (!data || data.id !== url.split('#')[0]) return undefined
  const [method, ...doubles] = data.verificationMethod.filter(({ id }) => id === url || `${data.id}${id}` === url)
  if (method?.type !== 'Multikey' || doubles.length > 0 || method.controller !== data.id) return undefined
  const publicKey = decodePublicKey(method.publicKeyMultibase ?? '')
  if (!publicKey) return undefined
  const ends = [method.revoked, method.expires].filter((end) => end !== undefined).map((end) => Date.parse(end))
  const purposes = (['assertionMethod', 'authentication'] as const).filter((purpose) => lists(data[purpose], method.id))
  return {
    id: url,
    controller: data.id,
    publicKey,
    purposes,
    ...(ends.length > 0 && { revokedAt: new Date(Math.min(...ends)) }),
  }
}

function lists(references: z.infer<typeof reference>[] | undefined, id: string): boolean {
  return references?.some((entry) => (typeof entry === 'string' ? entry : entry.id) === id) ?? false
}
