import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { typesOf } from '../data-model/types.ts'
import type { JoseAnswer, VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { checkClaims, checkTimes, kindOf, signerOf } from './check-claims.ts'
import { checkSignature } from './check-signature.ts'
import type { Opened } from './open-compact.ts'
import type { EnvelopeTypes, JoseKind } from './sign-jose.ts'

/** What verifying an envelope needs: the time and the keys. */
export type JoseHow = Pick<VcHow, 'now' | 'resolveMethod'>

/** What an envelope must be: its media types, and the kind of document that is asked for, when one is. */
export type Wanted = { readonly types: EnvelopeTypes; readonly kind?: JoseKind | undefined }

/** Verifies an envelope that was taken apart, however it was written: what header and claims say, their times, and the signature. Never throws. */
export async function verifyOpened(opened: Opened, wanted: Wanted, how: JoseHow): Promise<JoseAnswer> {
  const { claims } = opened
  const kind = kindOf(claims)
  if (wanted.kind !== undefined && kind !== wanted.kind)
    return { verified: false, problems: [problem('jose-other-kind', 'type')] }
  const before = [
    ...checkClaims(opened, kind, wanted.types),
    ...checkTimes(claims, how.now),
    ...checkHeld(claims, kind),
  ]
  const proof = await checkSignature(opened, kind, signerOf(opened, kind), how)
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
