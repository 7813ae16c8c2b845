import { isFormer } from '../data-model/contexts.ts'
import type { Members } from '../data-model/read-values.ts'
import { typesOf } from '../data-model/types.ts'
import { type Problem, problem } from '../problem.ts'

/** What a reader expects of an envelope: to whom, on which occasion and what for it was made. */
export type EnvelopeUse = {
  readonly purpose?: string | undefined
  readonly domain?: string | undefined
  readonly challenge?: string | undefined
}

/**
 * What binds an embedded proof to a reader stands in an envelope's claims: `aud` is the domain and `nonce` the challenge (RFC
 * 7519, section 4.1.3; VC-JOSE-COSE names the purposes by the kind of document). Without this check an envelope that was
 * shown once could be shown to everybody.
 */
export function checkEnvelopeUse(claims: Members, { purpose, domain, challenge }: EnvelopeUse): readonly Problem[] {
  const own = typesOf(claims).includes('VerifiablePresentation') ? 'authentication' : 'assertionMethod'
  return [
    // VC-JOSE-COSE, section 3.1: what it secures is of the data model 2.0.
    ...(isFormer(claims) ? [problem('jose-former-model', '@context')] : []),
    ...(purpose === undefined || purpose === own ? [] : [problem('purpose-unexpected', '', purpose.slice(0, 100))]),
    ...(domain === undefined || [claims['aud']].flat().includes(domain) ? [] : [problem('domain-mismatch', 'aud')]),
    ...(challenge === undefined || claims['nonce'] === challenge ? [] : [problem('challenge-mismatch', 'nonce')]),
  ]
}
