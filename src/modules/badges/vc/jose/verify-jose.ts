import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { typesOf } from '../data-model/types.ts'
import type { JoseAnswer, VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { checkClaims, checkTimes, kindOf, signerOf } from './check-claims.ts'
import { checkSignature } from './check-signature.ts'
import { openCompact } from './open-compact.ts'
import type { JoseKind } from './sign-jose.ts'

/** What verifying an envelope needs: the time and the keys. */
export type JoseHow = Pick<VcHow, 'now' | 'resolveMethod'>

/**
 * Verifies a credential or presentation secured as a compact JWS (VC-JOSE-COSE, section 3.1). The document is given back
 * whenever it could be read; only `verified` says that it may be used. The data model's own rules are checked by the caller.
 * Never throws.
 */
export async function verifyJose(compact: string, how: JoseHow, expected?: JoseKind): Promise<JoseAnswer> {
  const opened = openCompact(compact)
  if ('code' in opened) return { verified: false, problems: [opened] }
  const { claims } = opened
  const kind = kindOf(claims)
  if (expected !== undefined && kind !== expected)
    return { verified: false, problems: [problem('jose-other-kind', 'type')] }
  const before = [...checkClaims(opened, kind), ...checkTimes(claims, how.now), ...checkHeld(claims, kind)]
  const signer = signerOf(opened, kind)
  const proof = await checkSignature(opened, kind, signer, how)
  const problems = [...before, ...proof.problems]
  return { ...proof, verified: problems.length === 0, problems, document: claims }
}

// Section 3.1.2: credentials in such a presentation must be secured, and enveloped.
function checkHeld(claims: Members, kind: string): readonly Problem[] {
  if (kind !== 'presentation') return []
  return eachOf(claims, 'verifiableCredential')
    .filter(({ value }) => !isObject(value) || !typesOf(value).includes('EnvelopedVerifiableCredential'))
    .map(({ path }) => problem('jose-holds-unenveloped', path))
}
