import type { VcHow } from '../how.ts'
import { problem } from '../problem.ts'
import { verifyCredential } from '../verify-credential.ts'
import { verificationResults } from './verification-results.ts'
import { type ApiAnswer, expectedIn, readBody, refused } from './api-answer.ts'
import { problemDetails } from './problem-details.ts'

/** `POST /credentials/verify` of the VC API: 200 when it verifies, 400 with every reason when not. Nothing is kept. */
export async function verifyCredentialRequest(body: unknown, how: VcHow): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read], { verified: false })
  const { verifiableCredential } = read.members
  if (verifiableCredential === undefined)
    return refused([problem('body-verifiableCredential-missing', 'verifiableCredential')], { verified: false })
  const answer = await verifyCredential(verifiableCredential, how, expectedIn(read.options))
  const proofs = answer.proofs.map(({ problems, ...proof }) => ({
    ...proof,
    problemDetails: problems.map(problemDetails),
  }))
  const statuses = answer.statuses.map(({ problems, ...status }) => ({
    ...status,
    problemDetails: problems.map(problemDetails),
  }))
  const said = {
    verified: answer.verified,
    checks: ['proof', 'credentialStatus'],
    warnings: (answer.warnings ?? []).map(problemDetails),
    proofs,
    statuses,
    ...(read.options['returnCredential'] === true && { credential: verifiableCredential }),
    ...(read.options['returnResults'] === true && { results: verificationResults(answer, how.now) }),
  }
  return answer.verified
    ? { status: 200, body: { ...said, problemDetails: [], errors: [] } }
    : refused(answer.problems, said)
}
