import type { JoseAnswer } from '../how.ts'
import { openCompact } from '../jose/open-compact.ts'
import type { EnvelopeTypes, JoseKind } from '../jose/sign-jose.ts'
import { type JoseHow, verifyOpened } from '../jose/verify-opened.ts'
import { type Problem, problem } from '../problem.ts'
import { putInPlace } from './put-in-place.ts'
import { readDisclosures } from './read-disclosures.ts'

/** The media types of SD-JWTs (VC-JOSE-COSE, section 3.2). */
export const sdJwtTypes: EnvelopeTypes = {
  credential: { typ: 'vc+sd-jwt', cty: 'vc' },
  presentation: { typ: 'vp+sd-jwt', cty: 'vp' },
}

/**
 * Verifies a credential or presentation secured as an SD-JWT (VC-JOSE-COSE, section 3.2): the document given back has what was
 * disclosed, and nothing of the rest. One with a key binding is refused, for who shows it proves that by a presentation here.
 * Never throws.
 */
export async function verifySdJwt(whole: string, how: JoseHow, expected?: JoseKind): Promise<JoseAnswer> {
  const [compact = '', ...rest] = whole.split('~')
  const binding = rest.pop()
  if (binding === undefined) return no(problem('sd-jwt-not-compact'))
  if (binding !== '') return no(problem('sd-jwt-key-binding'))
  const opened = openCompact(compact)
  if ('code' in opened) return no(opened)
  const disclosures = readDisclosures(rest, opened.claims['_sd_alg'])
  if ('code' in disclosures) return no(disclosures)
  const placed = putInPlace(opened.claims, disclosures)
  if ('fault' in placed) return no(placed.fault)
  return await verifyOpened({ ...opened, claims: placed.claims }, { types: sdJwtTypes, kind: expected }, how)
}

function no(reason: Problem): JoseAnswer {
  return { verified: false, problems: [reason] }
}
