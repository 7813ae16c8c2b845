import { partyUrl } from '../data-model/issuers.ts'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { typesOf } from '../data-model/types.ts'
import { type Problem, problem } from '../problem.ts'
import type { Opened } from './open-compact.ts'
import type { EnvelopeTypes, JoseKind } from './sign-jose.ts'

const clockDrift = 60 // seconds between two nodes' clocks

/** The kind of document that a payload is, by its own type. */
export function kindOf(claims: Members): JoseKind {
  return typesOf(claims).includes('VerifiablePresentation') ? 'presentation' : 'credential'
}

/** Who must have signed: the issuer of a credential, the holder of a presentation, or who the presentation says that signs. */
export function signerOf({ header, claims }: Pick<Opened, 'header' | 'claims'>, kind: JoseKind): string | undefined {
  if (kind === 'credential') return partyUrl(claims, 'issuer')
  const named = [header['iss'], claims['iss']].find((iss) => typeof iss === 'string')
  return partyUrl(claims, 'holder') ?? (typeof named === 'string' ? named : undefined)
}

/** VC-JOSE-COSE, section 3.1: what header and claims say must fit the document that they are in. */
export function checkClaims({ header, claims }: Opened, kind: JoseKind, types: EnvelopeTypes): readonly Problem[] {
  return [...checkMedia(header, types[kind]), ...noMappedClaims(claims), ...checkPairs(header, claims, kind)]
}

// Section 3.1.1 and 3.1.2: media types tell what is secured; one that says something else is a mix-up.
function checkMedia({ typ, cty }: Members, expected: EnvelopeTypes[JoseKind]): readonly Problem[] {
  return [
    ...(typ === undefined || bare(typ) === expected.typ ? [] : [problem('jose-typ', 'typ')]),
    ...(cty === undefined || bare(cty) === expected.cty ? [] : [problem('jose-cty', 'cty')]),
  ]
}

// RFC 7515, section 4.1.9: 'application/' may be left out, and letters' case does not count.
function bare(type: unknown): unknown {
  return typeof type === 'string' ? type.toLowerCase().replace(/^application\//, '') : type
}

// Section 3.1.3: the claims `vc` and `vp` must not be present.
function noMappedClaims(claims: Members): readonly Problem[] {
  return ['vc', 'vp'].filter((name) => name in claims).map((name) => problem('jose-vc-claim', name))
}

/** Claims that say the same as the document must say the same thing: `iss`, `jti`, `sub`. */
export function checkPairs(header: Members, claims: Members, kind: JoseKind): readonly Problem[] {
  const { iss, jti, sub } = claims
  const signer = signerOf({ header, claims }, kind)
  const differs = (claim: unknown, value: unknown) => claim !== undefined && claim !== value
  return [
    ...(differs(iss, signer) || differs(header['iss'], signer) ? [problem('jose-iss-differs', 'iss')] : []),
    ...(differs(jti, claims['id']) ? [problem('jose-jti-differs', 'jti')] : []),
    ...(kind === 'credential' && differs(sub, subjectOf(claims)) ? [problem('jose-sub-differs', 'sub')] : []),
  ]
}

function subjectOf(claims: Members): unknown {
  const subjects = eachOf(claims, 'credentialSubject')
  const [only] = subjects
  return subjects.length === 1 && isObject(only?.value) ? only.value['id'] : undefined
}

/** RFC 7519, section 4.1: `exp` and `nbf` bound the signature's time, `iat` tells when it was made. */
export function checkTimes({ exp, nbf, iat }: Members, now: Date): readonly Problem[] {
  const wrong = Object.entries({ exp, nbf, iat }).filter(([, time]) => time !== undefined && !isNumericDate(time))
  if (wrong.length > 0) return wrong.map(([name]) => problem('jose-time-malformed', name))
  const seconds = now.getTime() / 1_000
  return [
    ...(isNumericDate(exp) && exp <= seconds ? [problem('jose-expired', 'exp')] : []),
    ...(isNumericDate(nbf) && nbf > seconds + clockDrift ? [problem('jose-not-yet-valid', 'nbf')] : []),
  ]
}

/** When the signature says that it was made. */
export function signedAt({ iat }: Members): Date | undefined {
  return isNumericDate(iat) ? new Date(iat * 1_000) : undefined
}

function isNumericDate(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 8.64e12
}
