import type { JoseAnswer } from '../how.ts'
import type { EnvelopeTypes, JoseKind } from '../jose/sign-jose.ts'
import { type JoseHow, verifyOpened } from '../jose/verify-opened.ts'
import { openCose } from './open-cose.ts'

/** The media types of COSE envelopes (VC-JOSE-COSE, section 3.3). */
export const coseTypes: EnvelopeTypes = {
  credential: { typ: 'vc+cose', cty: 'vc' },
  presentation: { typ: 'vp+cose', cty: 'vp' },
}

/** Verifies a credential or presentation secured as a COSE_Sign1 (VC-JOSE-COSE, section 3.3). Never throws. */
export async function verifyCose(bytes: Buffer, how: JoseHow, expected?: JoseKind): Promise<JoseAnswer> {
  const opened = openCose(bytes)
  if ('code' in opened) return { verified: false, problems: [opened] }
  return await verifyOpened(opened, { types: coseTypes, kind: expected }, how)
}
