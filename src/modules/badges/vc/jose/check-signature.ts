import type { Members } from '../data-model/read-values.ts'
import { checkMethod } from '../did/check-method.ts'
import type { ProofAnswer, VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { keyKindOf } from './algorithms.ts'
import { signedAt } from './check-claims.ts'
import type { Opened } from './open-compact.ts'
import type { JoseKind } from './sign-jose.ts'

const purposes = { credential: 'assertionMethod', presentation: 'authentication' } as const

/** Whether `signer` secured this document: the key that the header names, its owner, its purpose and time, and the signature. Never throws. */
export async function checkSignature(
  opened: Opened,
  kind: JoseKind,
  signer: string | undefined,
  how: Pick<VcHow, 'now' | 'resolveMethod'>,
): Promise<ProofAnswer> {
  if (signer === undefined && kind === 'credential') return no(problem('jose-issuer-missing', 'issuer'))
  const url = methodUrl(opened.header, signer)
  if (typeof url !== 'string') return no(url)
  const found = await how.resolveMethod(url)
  if (!found.ok) return no(found.problem)
  const { method } = found
  const problems = [
    // Else anybody could sign in anybody's name with a key of his own.
    ...(signer === undefined || method.controller === signer ? [] : [problem('jose-key-of-another', 'kid')]),
    ...(keyKindOf(opened.algorithm) === method.kind ? [] : [problem('jose-alg-not-of-key', 'alg')]),
    ...checkMethod(method, { now: how.now, purpose: purposes[kind], signedAt: signedAt(opened.claims) }),
  ]
  const genuine = problems.length === 0 && (await opened.isSignedBy(method.publicKey))
  if (!genuine && problems.length === 0) problems.push(problem('jose-signature-wrong'))
  return {
    verified: genuine,
    verificationMethod: method.id,
    controller: method.controller,
    cryptosuite: opened.algorithm,
    problems,
  }
}

/**
 * The DID URL of the key. `kid` is absolute, or a name within the signer's document; a did:key or did:jwk has one key and
 * needs none. A key in the header itself (`jwk`, `x5c`) proves nothing and is never used.
 */
function methodUrl({ kid }: Members, owner: string | undefined): string | Problem {
  if (kid === undefined && owner !== undefined) {
    if (owner.startsWith('did:jwk:')) return `${owner}#0`
    if (owner.startsWith('did:key:')) return `${owner}#${owner.slice('did:key:'.length)}`
  }
  if (kid === undefined) return problem('jose-kid-missing', 'kid')
  if (typeof kid !== 'string' || kid === '') return problem('jose-kid-malformed', 'kid')
  if (/^[a-z][a-z0-9+.-]*:/i.test(kid)) return kid
  return owner !== undefined ? `${owner}#${kid.replace(/^#/, '')}` : problem('jose-kid-not-url', 'kid')
}

function no(reason: Problem): ProofAnswer {
  return { verified: false, problems: [reason] }
}
