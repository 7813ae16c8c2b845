import type { Members } from '../data-model/read-values.ts'
import type { VcHow } from '../how.ts'
import { problem } from '../problem.ts'
import { type PresentationAnswer, verifyPresentation, verifyUnsecured } from '../verify-presentation.ts'
import { problemDetails } from './problem-details.ts'
import { type ApiAnswer, expectedIn, readBody, refused } from './api-answer.ts'

/**
 * `POST /presentations/verify` of the VC API: 200 when it and all in it verify, 400 with every reason when not. Nothing is kept.
 * A `presentation` without proof is looked into only: each credential in it must be secured by itself.
 */
export async function verifyPresentationRequest(body: unknown, how: VcHow): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read], { verified: false })
  const { verifiablePresentation, presentation } = read.members
  if (verifiablePresentation === undefined && presentation !== undefined)
    return answerOf(await verifyUnsecured(presentation, how), givenBack(read.options, presentation))
  if (verifiablePresentation === undefined)
    return refused([problem('body-verifiablePresentation-missing', 'verifiablePresentation')], { verified: false })
  const answer = await verifyPresentation(verifiablePresentation, how, expectedIn(read.options))
  return answerOf(answer, givenBack(read.options, verifiablePresentation))
}

// `options.returnPresentation` of the VC API: in the form in which it was verified.
function givenBack({ returnPresentation }: Members, presentation: unknown): object {
  return returnPresentation === true ? { presentation } : {}
}

function answerOf(answer: PresentationAnswer, more: object): ApiAnswer {
  const problems = [...answer.problems, ...answer.credentials.flatMap((credential) => credential.problems)]
  const warnings = answer.credentials.flatMap((credential) => credential.warnings ?? []).map(problemDetails)
  const credentialResults = answer.credentials.map(({ verified }) => ({ verified }))
  const said = { verified: answer.verified, checks: ['proof'], warnings, credentialResults, ...more }
  return answer.verified ? { status: 200, body: { ...said, problemDetails: [], errors: [] } } : refused(problems, said)
}
