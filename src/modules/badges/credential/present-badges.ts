import type { SignedBadge } from './badge-shape.ts'
import type { SigningKey } from './keys.ts'
import { addProof, type Proof } from './proof.ts'
import { plainContexts } from './document-contexts.ts'

/** Badges shown by their holder to one reader for one purpose (VC Data Model 2.0, section 4.13). */
export type Presentation = {
  readonly '@context': readonly string[]
  readonly type: readonly string[]
  readonly holder: string
  readonly verifiableCredential: readonly SignedBadge[]
  readonly proof: Proof
}

/** What is shown to whom. `domain` names the audience (the employer), `challenge` the one occasion (the application). */
export type PresentationOrder = {
  readonly badges: readonly SignedBadge[]
  readonly holder: SigningKey
  readonly challenge: string
  readonly domain: string
}

/** Signs a presentation with the holder's key. It proves nothing to another audience or on another occasion. */
export async function presentBadges(
  { badges, holder, challenge, domain }: PresentationOrder,
  now: Date,
): Promise<Presentation> {
  const unsigned = {
    '@context': [...plainContexts],
    type: ['VerifiablePresentation'],
    holder: holder.controller,
    verifiableCredential: badges,
  }
  return addProof(unsigned, holder, { purpose: 'authentication', created: now, challenge, domain })
}
