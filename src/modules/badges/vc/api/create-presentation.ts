import { withoutUndefined } from '../../credential/without-undefined.ts'
import { checkPresentation } from '../data-model/check-presentation.ts'
import { isObject } from '../data-model/read-values.ts'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { envelope, signJose } from '../jose/sign-jose.ts'
import { problem } from '../problem.ts'
import { type ApiAnswer, expectedIn, readBody, refused } from './api-answer.ts'
import type { VcIssuer } from './issuer.ts'

/** `POST /presentations` of the VC API: the holder's proof over a presentation, for one audience and occasion. */
export async function createPresentation(body: unknown, holder: VcIssuer, now: Date): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read])
  const { presentation } = read.members
  if (!isObject(presentation)) return refused([problem('body-presentation-missing', 'presentation')])
  const owned = { ...presentation, holder: presentation['holder'] ?? holder.did }
  const problems = checkPresentation(owned)
  if (problems.length > 0) return refused(problems)
  const { domain, challenge } = expectedIn(read.options)
  if (holder.secures === 'jose') {
    const bound = withoutUndefined({ ...owned, aud: domain, nonce: challenge })
    return { status: 201, body: envelope(await signJose(bound, holder.key, 'presentation'), 'presentation') }
  }
  const signed = await addIntegrityProof(owned, holder.key, {
    cryptosuite: holder.secures,
    purpose: 'authentication',
    created: now,
    ...(domain !== undefined && { domain }),
    ...(challenge !== undefined && { challenge }),
  })
  return signed.ok ? { status: 201, body: { verifiablePresentation: signed.document } } : refused([signed.problem])
}
