import type { KeyObject } from 'node:crypto'
import { CompactSign } from 'jose'
import { algorithmOf } from './algorithms.ts'

/** What is wrapped: a credential or a presentation. */
export type JoseKind = 'credential' | 'presentation'

/** A key that signs envelopes: Ed25519, P-256, P-384 or P-521. `id` is the DID URL by which others find the public part. */
export type JoseKey = { readonly id: string; readonly controller: string; readonly privateKey: KeyObject }

/** The media types of an envelope and of what is in it, for each kind of document. */
export type EnvelopeTypes = Readonly<Record<JoseKind, { readonly typ: string; readonly cty: string }>>

/** The media types of envelopes (Securing Verifiable Credentials using JOSE and COSE, sections 3.1 and 6.1). */
export const joseTypes: EnvelopeTypes = {
  credential: { typ: 'vc+jwt', cty: 'vc' },
  presentation: { typ: 'vp+jwt', cty: 'vp' },
}

/** Signs a credential or presentation as it stands, as a compact JWS (VC-JOSE-COSE, section 3.1). The document must have no `vc` or `vp` claim. */
export async function signJose(document: object, key: JoseKey, kind: JoseKind = 'credential'): Promise<string> {
  if ('vc' in document || 'vp' in document) throw new TypeError('a secured document has no vc or vp claim')
  return await new CompactSign(Buffer.from(JSON.stringify(document)))
    .setProtectedHeader({ alg: algorithmOf(key.privateKey), ...joseTypes[kind], kid: key.id, iss: key.controller })
    .sign(key.privateKey)
}

/** The secured document as an object that a presentation holds (Verifiable Credentials Data Model 2.0, section 4.13). */
export function envelope(compact: string, kind: JoseKind = 'credential'): object {
  const type = kind === 'credential' ? 'EnvelopedVerifiableCredential' : 'EnvelopedVerifiablePresentation'
  return {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/${joseTypes[kind].typ},${compact}`,
    type,
  }
}
