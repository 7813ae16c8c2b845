import { isObject, type Members } from '../data-model/read-values.ts'
import type { JoseAnswer } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import { checkPairs, checkTimes, signerOf } from './check-claims.ts'
import { checkSignature } from './check-signature.ts'
import { openCompact } from './open-compact.ts'
import { verifyJose } from './verify-jose.ts'
import type { JoseHow } from './verify-opened.ts'

/**
 * Verifies an Open Badge as a JWT, in each form in which badges are found: enveloped (`vc+jwt`), the JWT proof of Open Badges
 * 3.0 (the badge with `iss`, `jti`, `nbf`, `sub` beside it), and the older form with the badge in a `vc` claim. Gives back the
 * badge with what the claims say put in its place. Never throws.
 */
export async function verifyBadgeJwt(compact: string, how: JoseHow): Promise<JoseAnswer> {
  const opened = openCompact(compact)
  if ('code' in opened) return { verified: false, problems: [opened] }
  const { typ = 'JWT' } = opened.header
  if (typeof typ !== 'string' || typ.toUpperCase() !== 'JWT') return await verifyJose(compact, how)
  const badge = badgeOf(opened.claims)
  if (!badge) return { verified: false, problems: [problem('jose-payload-malformed', 'vc')] }
  const { claims } = opened
  const paired = { ...badge, iss: claims['iss'], jti: claims['jti'], sub: claims['sub'] }
  const before = [
    ...checkPairs(opened.header, paired, 'credential'),
    ...checkNotBefore(claims, badge),
    ...checkTimes(claims, how.now),
  ]
  const proof = await checkSignature(
    opened,
    'credential',
    signerOf({ header: opened.header, claims: badge }, 'credential'),
    how,
  )
  const problems = [...before, ...proof.problems]
  return { ...proof, verified: problems.length === 0, problems, document: badge }
}

const registered = new Set(['iss', 'jti', 'nbf', 'sub', 'exp', 'iat', 'aud', 'vc', 'cnf', 'nonce'])

/** The badge in a payload. In the older form the claims stand for members that the badge then leaves out. */
function badgeOf(claims: Members): Members | undefined {
  const { vc, iss, jti, sub } = claims
  if (vc === undefined) return Object.fromEntries(Object.entries(claims).filter(([name]) => !registered.has(name)))
  if (!isObject(vc)) return undefined
  const { credentialSubject: subject } = vc
  return {
    ...(jti !== undefined && { id: jti }),
    ...(iss !== undefined && { issuer: iss }),
    ...vc,
    ...(isObject(subject) && sub !== undefined && { credentialSubject: { id: sub, ...subject } }),
  }
}

// Open Badges 3.0, section 8.2.4: `nbf` stands for `validFrom`. Versions before the data model 2.0 call it `issuanceDate`.
function checkNotBefore({ nbf }: Members, badge: Members): readonly Problem[] {
  const from = badge['validFrom'] ?? badge['issuanceDate']
  if (typeof nbf !== 'number' || typeof from !== 'string') return []
  return Math.floor(Date.parse(from) / 1_000) === Math.floor(nbf) ? [] : [problem('jose-nbf-differs', 'nbf')]
}
