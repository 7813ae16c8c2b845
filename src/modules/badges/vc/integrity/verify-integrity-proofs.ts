import { decodeBase58 } from '../../credential/base58.ts'
import { readMoment } from '../data-model/moments.ts'
import { eachOf, type Members } from '../data-model/read-values.ts'
import type { ProofAnswer, VcHow } from '../how.ts'
import { type Problem, problem } from '../problem.ts'
import type { VerificationMethod } from '../verification-method.ts'
import { type Cryptosuite, type SuiteKeyKind, cryptosuites, verifyHashed } from './cryptosuites.ts'
import { hashData } from './hash-data.ts'
import { documentUnder } from './previous-proofs.ts'
import { type IntegrityProof, readIntegrityProof } from './proof-shape.ts'

/** What a reader expects of proofs: what for, and for a presentation to whom and on which occasion. */
export type Expected = {
  /** 'assertionMethod' or 'authentication', or what else a caller asks for. */
  readonly purpose: string
  readonly domain?: string | undefined
  readonly challenge?: string | undefined
}

const mostProofs = 10 // each costs a canonical form

/** Verifies every proof in a document (Data Integrity 1.0, sections 4.4 and 4.5). One answer a proof; none when there is none. */
export async function verifyIntegrityProofs(
  document: Members,
  how: VcHow,
  expected: Expected,
): Promise<readonly ProofAnswer[]> {
  const all = eachOf(document, 'proof').map(({ value }) => value)
  if (all.length > mostProofs) return [{ verified: false, problems: [problem('too-many-proofs', 'proof')] }]
  const answers: ProofAnswer[] = []
  for (const [index, value] of all.entries()) {
    const path = Array.isArray(document['proof']) ? `proof[${index}]` : 'proof'
    const answer = await verifyOne(document, value, all, { ...how, ...expected })
    answers.push({ ...answer, problems: answer.problems.map((found) => placed(found, path)) })
  }
  return answers
}

function placed(found: Problem, path: string): Problem {
  return { ...found, path: found.path === '' ? path : found.path.startsWith('proof') ? path : `${path}.${found.path}` }
}

async function verifyOne(
  document: Members,
  value: unknown,
  all: readonly unknown[],
  how: VcHow & Expected,
): Promise<ProofAnswer> {
  const proof = readIntegrityProof(value)
  if (!('proofValue' in proof)) return { verified: false, problems: proof }
  const { verificationMethod, type, cryptosuite = type } = proof
  const said = { verificationMethod, cryptosuite }
  const suite = cryptosuites[cryptosuite]
  if (!suite || (suite.type ?? 'DataIntegrityProof') !== type)
    return { ...said, verified: false, problems: [problem('cryptosuite-unknown', 'cryptosuite')] }
  const found = await how.resolveMethod(verificationMethod)
  if (!found.ok) return { ...said, verified: false, problems: [found.problem] }
  const { method } = found
  const problems = [...checkTimes(proof, how.now), ...checkUse(proof, method, suite, how)]
  if (problems.length === 0) problems.push(...(await checkSignature(document, proof, all, { suite, method })))
  return { ...said, controller: method.controller, verified: problems.length === 0, problems }
}

function checkTimes({ expires, created }: IntegrityProof, now: Date): readonly Problem[] {
  const ended = expires !== undefined && (readMoment(expires) ?? 0) <= now.getTime()
  const drift = 300_000 // milliseconds between two clocks
  const early = created !== undefined && (readMoment(created) ?? 0) > now.getTime() + drift
  return [
    ...(ended ? [problem('proof-expired', 'expires')] : []),
    ...(early ? [problem('proof-from-future', 'created')] : []),
  ]
}

function checkUse(
  { proofPurpose, domain, challenge, created }: IntegrityProof,
  method: VerificationMethod,
  suite: Cryptosuite,
  how: VcHow & Expected,
): readonly Problem[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [proofPurpose !== how.purpose, 'purpose-unexpected', 'proofPurpose'],
    [!method.purposes.includes(proofPurpose), 'purpose-not-authorised', 'proofPurpose'],
    [!kindFor(suite, method), 'key-not-for-cryptosuite', 'verificationMethod'],
    [method.revoked !== undefined && method.revoked <= how.now, 'key-revoked', 'verificationMethod'],
    [isLate(method, created, how.now), 'key-expired', 'verificationMethod'],
    [how.domain !== undefined && ![domain].flat().includes(how.domain), 'domain-mismatch', 'domain'],
    [how.challenge !== undefined && challenge !== how.challenge, 'challenge-mismatch', 'challenge'],
  ]
  return wrong.filter(([is]) => is).map(([, code, path]) => problem(code, path))
}

// What a key signed before its time was over stays good, when the proof says so.
function isLate({ expires }: VerificationMethod, created: string | undefined, now: Date): boolean {
  const signedAt = readMoment(created)
  return expires !== undefined && expires <= now && (signedAt === undefined || signedAt >= expires.getTime())
}

async function checkSignature(
  document: Members,
  proof: IntegrityProof,
  all: readonly unknown[],
  { suite, method }: { readonly suite: Cryptosuite; readonly method: VerificationMethod },
): Promise<readonly Problem[]> {
  const { proofValue, ...options } = proof
  const signature = proofValue.startsWith('z') ? decodeBase58(proofValue.slice(1)) : undefined
  if (!signature) return [problem('proof-proofValue-malformed', 'proofValue')]
  const under = documentUnder(document, proof, all)
  if (!under) return [problem('previous-proof-missing', 'previousProof')]
  const contexts = contextsOf(under, options, suite)
  if (!contexts) return [problem('proof-context-differs', '@context')]
  const kind = kindFor(suite, method)
  if (!kind) return [problem('key-not-for-cryptosuite', 'verificationMethod')]
  const hashed = await hashData({ ...under, ...contexts }, { ...options, ...contexts }, suite.form, kind)
  if (!hashed.ok) return [hashed.problem]
  const genuine = verifyHashed(kind, hashed.bytes, method.publicKey, signature)
  return genuine ? [] : [problem('signature-wrong', 'proofValue')]
}

function kindFor({ kinds }: Cryptosuite, method: VerificationMethod): SuiteKeyKind | undefined {
  return kinds.find((kind) => kind === method.kind)
}

// With JSON the proof may name the contexts, and then the document's must begin with them (EdDSA 1.0, section 3.3.2); with
// statements both have the document's.
function contextsOf(document: Members, options: object, { form }: Cryptosuite): { '@context'?: unknown } | undefined {
  const own = '@context' in options ? options['@context'] : undefined
  const outer = document['@context']
  if (form === 'statements') return { '@context': outer }
  if (own === undefined) return {}
  const begins = [own].flat().every((entry, index) => JSON.stringify([outer].flat()[index]) === JSON.stringify(entry))
  return begins ? { '@context': own } : undefined
}
