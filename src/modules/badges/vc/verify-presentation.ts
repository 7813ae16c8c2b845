import { isEnvelope } from './data-model/check-envelope.ts'
import { checkPresentation } from './data-model/check-presentation.ts'
import { partyUrl } from './data-model/issuers.ts'
import { eachOf, isObject, type Members, type Placed } from './data-model/read-values.ts'
import type { ProofAnswer, VcHow } from './how.ts'
import { verifyIntegrityProofs } from './integrity/verify-integrity-proofs.ts'
import { checkEnvelopeUse, type EnvelopeUse } from './jose/check-envelope-use.ts'
import { openDocument } from './open-document.ts'
import { type Problem, problem } from './problem.ts'
import { type CredentialAnswer, verifyCredential } from './verify-credential.ts'

/** What for, to whom and on which occasion a presentation must have been made; what is left out is not asked. */
export type Occasion = EnvelopeUse

/** The answer about a presentation: its own problems and proofs, and an answer for each credential in it. */
export type PresentationAnswer = {
  readonly verified: boolean
  readonly problems: readonly Problem[]
  readonly proofs: readonly ProofAnswer[]
  readonly credentials: readonly CredentialAnswer[]
  readonly presentation?: Members
}

const mostCredentials = 100

/** Verifies a presentation in any form and every credential in it (section 7.1). Never throws. */
export async function verifyPresentation(value: unknown, how: VcHow, occasion: Occasion): Promise<PresentationAnswer> {
  const opened = await openDocument(value, 'presentation', how)
  if (!opened.ok) return { verified: false, problems: opened.problems, proofs: opened.proofs, credentials: [] }
  const { document: presentation, envelope } = opened
  const form = [...checkPresentation(presentation), ...checkNumber(presentation)]
  if (form.length > 0) return { verified: false, problems: form, proofs: [], credentials: [], presentation }
  const { purpose = 'authentication' } = occasion
  const embedded = await verifyIntegrityProofs(presentation, how, { ...occasion, purpose })
  const proofs = envelope ? [envelope, ...embedded] : [...embedded]
  const bound = envelope ? checkEnvelopeUse(presentation, occasion) : []
  const problems = [...bound, ...checkProofs(presentation, proofs)]
  const credentials = await verifyCarried(presentation, how)
  const verified = problems.length === 0 && credentials.every((credential) => credential.verified)
  return { verified, problems, proofs, credentials, presentation }
}

/** Verifies the credentials in a presentation that nobody signed: it proves no holder, and vouches for nothing in it. Never throws. */
export async function verifyUnsecured(value: unknown, how: VcHow): Promise<PresentationAnswer> {
  const opened = await openDocument(value, 'presentation', how)
  if (!opened.ok) return { verified: false, problems: opened.problems, proofs: opened.proofs, credentials: [] }
  const { document: presentation } = opened
  const problems = [...checkPresentation(presentation), ...checkNumber(presentation)]
  if (problems.length > 0) return { verified: false, problems, proofs: [], credentials: [], presentation }
  const credentials: CredentialAnswer[] = []
  for (const one of eachOf(presentation, 'verifiableCredential')) credentials.push(await verifySecured(one, how))
  const verified = credentials.every((credential) => credential.verified)
  return { verified, problems, proofs: [], credentials, presentation }
}

function checkNumber(presentation: Members): readonly Problem[] {
  const many = eachOf(presentation, 'verifiableCredential').length > mostCredentials
  return many ? [problem('too-many-credentials', 'verifiableCredential')] : []
}

function checkProofs(presentation: Members, proofs: readonly ProofAnswer[]): readonly Problem[] {
  if (proofs.length === 0) return [problem('proof-missing', 'proof')]
  const problems = proofs.flatMap((proof) => proof.problems)
  const holder = partyUrl(presentation, 'holder')
  const foreign = holder !== undefined && !proofs.some(({ controller }) => controller === holder)
  return problems.length === 0 && foreign ? [problem('proof-not-by-holder', 'holder')] : problems
}

async function verifyCarried(presentation: Members, how: VcHow): Promise<readonly CredentialAnswer[]> {
  const carried = eachOf(presentation, 'verifiableCredential')
  const answers: CredentialAnswer[] = []
  for (const one of carried) answers.push(await verifyOne(one, how))
  return answers
}

// What its holder says of themselves is secured by the presentation; the data model's rules have been checked.
async function verifyOne({ value, path }: Placed, how: VcHow): Promise<CredentialAnswer> {
  if (isObject(value) && !isEnvelope(value) && value['proof'] === undefined)
    return { verified: true, problems: [], proofs: [], statuses: [], credential: value }
  return await verifySecured({ value, path }, how)
}

async function verifySecured({ value, path }: Placed, how: VcHow): Promise<CredentialAnswer> {
  const answer = await verifyCredential(value, how)
  const within = (found: Problem): Problem => ({ ...found, path: join(path, found.path) })
  return { ...answer, problems: answer.problems.map(within), warnings: (answer.warnings ?? []).map(within) }
}

function join(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer}.${inner}`
}
