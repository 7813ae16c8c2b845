import type { VcHow } from '../how.ts'
import { problem } from '../problem.ts'
import { verifyPresentation } from '../verify-presentation.ts'
import { type ApiAnswer, readBody, refused, textOption } from './api-answer.ts'

/** `POST /presentations/verify` of the VC API: 200 when it and all in it verify, 400 with every reason when not. Nothing is kept. */
export async function verifyPresentationRequest(body: unknown, how: VcHow): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read], { verified: false })
  const { verifiablePresentation } = read.members
  if (verifiablePresentation === undefined)
    return refused([problem('body-verifiablePresentation-missing', 'verifiablePresentation')], { verified: false })
  const occasion = { domain: textOption(read.options, 'domain'), challenge: textOption(read.options, 'challenge') }
  const answer = await verifyPresentation(verifiablePresentation, how, occasion)
  const problems = [...answer.problems, ...answer.credentials.flatMap((credential) => credential.problems)]
  const credentialResults = answer.credentials.map(({ verified }) => ({ verified }))
  const said = { verified: answer.verified, checks: ['proof'], warnings: [], credentialResults }
  return answer.verified ? { status: 200, body: { ...said, problemDetails: [], errors: [] } } : refused(problems, said)
}
