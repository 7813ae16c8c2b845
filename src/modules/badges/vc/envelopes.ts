import type { Inside } from './data-model/check-envelope.ts'
import { verifyCose } from './cose/verify-cose.ts'
import type { JoseAnswer, VcHow } from './how.ts'
import type { JoseKind } from './jose/sign-jose.ts'
import { verifyJose } from './jose/verify-jose.ts'
import type { JoseHow } from './jose/verify-opened.ts'
import { type Problem, problem } from './problem.ts'
import { verifySdJwt } from './sd-jwt/verify-sd-jwt.ts'

/** Everything that envelopes are verified with, by one way to find keys. */
export function envelopesBy(how: JoseHow): Required<Pick<VcHow, 'verifyJose' | 'verifySdJwt' | 'verifyCose'>> {
  return {
    verifyJose: async (compact, kind) => await verifyJose(compact, how, kind),
    verifySdJwt: async (whole, kind) => await verifySdJwt(whole, how, kind),
    verifyCose: async (bytes, kind) => await verifyCose(bytes, how, kind),
  }
}

type Form = 'jwt' | 'sd-jwt' | 'cose'

// VC-JOSE-COSE, section 6.1; the plain type of RFC 7519 is what others write for the first.
const forms: Readonly<Record<JoseKind, Readonly<Record<string, Form>>>> = {
  credential: {
    'application/vc+jwt': 'jwt',
    'application/jwt': 'jwt',
    'application/vc+sd-jwt': 'sd-jwt',
    'application/vc+cose': 'cose',
  },
  presentation: {
    'application/vp+jwt': 'jwt',
    'application/jwt': 'jwt',
    'application/vp+sd-jwt': 'sd-jwt',
    'application/vp+cose': 'cose',
  },
}
const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** Whether a text is a compact JWS. */
export function isCompact(text: string): boolean {
  return compact.test(text)
}

/** Verifies what an envelope holds by its media type, or says why that cannot be. */
export async function verifyInside(inside: Inside, kind: JoseKind, how: VcHow): Promise<JoseAnswer | Problem> {
  const { mediaType, content } = inside
  const form = Object.hasOwn(forms[kind], mediaType) ? forms[kind][mediaType] : undefined
  if (form === undefined) return problem('envelope-media-type', 'id', mediaType.slice(0, 100))
  const unsupported = problem('envelope-unsupported', 'id')
  if (form === 'jwt' && !isCompact(content)) return problem('envelope-not-jwt', 'id')
  if (form === 'jwt') return (await how.verifyJose?.(content, kind)) ?? unsupported
  if (form === 'sd-jwt') return (await how.verifySdJwt?.(content, kind)) ?? unsupported
  // Section 3.3: in a data: URL such an envelope is base64.
  if (!inside.base64 || !base64.test(content)) return problem('envelope-not-base64', 'id')
  return (await how.verifyCose?.(Buffer.from(content, 'base64'), kind)) ?? unsupported
}
