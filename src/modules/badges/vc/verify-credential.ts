import { checkCredential } from './data-model/check-credential.ts'
import { checkReachableDigests } from './data-model/check-reachable-digests.ts'
import { compareResources } from './data-model/compare-resources.ts'
import { partyUrl } from './data-model/issuers.ts'
import { readMoment } from './data-model/moments.ts'
import type { Members } from './data-model/read-values.ts'
import type { ProofAnswer, StatusAnswer, VcHow } from './how.ts'
import { cryptosuites } from './integrity/cryptosuites.ts'
import { checkTerms } from './integrity/canonical-statements.ts'
import { checkEnvelopeUse, type EnvelopeUse } from './jose/check-envelope-use.ts'
import { checkVisible } from './integrity/check-visible.ts'
import { verifyIntegrityProofs } from './integrity/verify-integrity-proofs.ts'
import { openDocument } from './open-document.ts'
import { type Problem, problem } from './problem.ts'

/** The answer about a credential. `problems` holds every reason, also those of the proofs and states. */
export type CredentialAnswer = {
  readonly verified: boolean
  readonly problems: readonly Problem[]
  readonly proofs: readonly ProofAnswer[]
  readonly statuses: readonly StatusAnswer[]
  /** What could not be looked at, and is no reason to refuse: related resources that this node may not or cannot read. */
  readonly warnings?: readonly Problem[]
  /** The credential itself, when it could be read. */
  readonly credential?: Members
}

/** Verifies a credential in any form: an object with embedded proofs, an envelope, or a compact JWT (section 7.1). Never throws. */
export async function verifyCredential(
  value: unknown,
  how: VcHow,
  expected: EnvelopeUse = {},
): Promise<CredentialAnswer> {
  const opened = await openDocument(value, 'credential', how)
  if (!opened.ok) return { verified: false, problems: opened.problems, proofs: opened.proofs, statuses: [] }
  return await verifyOpened(opened.document, opened.envelope, { ...how, expected })
}

type Verifying = VcHow & { readonly expected: EnvelopeUse }

async function verifyOpened(
  credential: Members,
  envelope: ProofAnswer | undefined,
  how: Verifying,
): Promise<CredentialAnswer> {
  const form = [...checkCredential(credential), ...checkReachableDigests(credential)]
  const answer = { credential, statuses: [] }
  if (form.length > 0) return { ...answer, verified: false, problems: form, proofs: envelope ? [envelope] : [] }
  const proofs = await proofsOf(credential, envelope, how)
  const problems = [
    ...(envelope ? checkEnvelopeUse(credential, how.expected) : []),
    ...checkProofs(credential, proofs, how),
    ...checkNow(credential, how.now),
  ]
  if (problems.length === 0) problems.push(...(await checkMeaning(proofs, credential)))
  if (problems.length > 0) return { ...answer, verified: false, problems, proofs }
  const [statuses, resources] = [(await how.checkStatuses?.(credential)) ?? [], await compareResources(credential, how)]
  const all = [...statuses.flatMap(checkState), ...resources.problems]
  return { ...answer, verified: all.length === 0, problems: all, proofs, statuses, warnings: resources.warnings }
}

async function proofsOf(
  credential: Members,
  envelope: ProofAnswer | undefined,
  { expected, ...how }: Verifying,
): Promise<ProofAnswer[]> {
  const embedded = await verifyIntegrityProofs(credential, how, {
    ...expected,
    purpose: expected.purpose ?? 'assertionMethod',
  })
  return envelope ? [envelope, ...embedded] : [...embedded]
}

// All proofs must hold, and one of them must be the issuer's own.
function checkProofs(credential: Members, proofs: readonly ProofAnswer[], { issuersOfUrls }: VcHow): Problem[] {
  if (proofs.length === 0) return [problem('proof-missing', 'proof')]
  const problems = proofs.flatMap((proof) => proof.problems)
  const issuer = partyUrl(credential, 'issuer')
  if (issuersOfUrls === 'unchecked' && !issuer?.startsWith('did:')) return problems
  if (problems.length === 0 && !proofs.some(({ controller }) => controller === issuer))
    problems.push(problem('proof-not-by-issuer', 'issuer'))
  return problems
}

// In the data model 1.1 the same are called `issuanceDate` and `expirationDate`.
function checkNow(credential: Members, now: Date): Problem[] {
  const { validFrom = credential['issuanceDate'], validUntil = credential['expirationDate'] } = credential
  const [from = -Infinity, until = Infinity] = [readMoment(validFrom), readMoment(validUntil)]
  if (from > now.getTime()) return [problem('not-yet-valid', 'validFrom')]
  return until <= now.getTime() ? [problem('expired', 'validUntil')] : []
}

// Suites over statements have looked at every term but not at its name; suites over JSON the other way round.
async function checkMeaning(proofs: readonly ProofAnswer[], credential: Members): Promise<readonly Problem[]> {
  const forms = new Set(proofs.map(({ cryptosuite = '' }) => cryptosuites[cryptosuite]?.form))
  if (forms.has('statements')) return await checkVisible(credential)
  return forms.has('json') ? await checkTerms(credential) : []
}

function checkState({ purpose, stops, problems }: StatusAnswer): readonly Problem[] {
  const at = problems.map((found) => ({ ...found, path: found.path === '' ? 'credentialStatus' : found.path }))
  return stops ? [...at, problem('status-set', 'credentialStatus', purpose)] : at
}
