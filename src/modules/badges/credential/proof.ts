import { hash, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { readSignature, writeSignature } from './base58-signature.ts'
import { canonicalHash } from './canonical-hash.ts'
import { NotReadable } from './copy-json.ts'
import type { CheckingKey, ProofPurpose, SigningKey } from './keys.ts'

const suite = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' } as const
const xsdDateTime = 'http://www.w3.org/2001/XMLSchema#dateTime'
const security = 'https://w3id.org/security#'
const purposeTerm: Readonly<Record<ProofPurpose, string>> = {
  assertionMethod: 'assertionMethod',
  authentication: 'authenticationMethod',
}

// Strict: a member that we do not hash would be unsigned. No letter here needs escaping in N-Quads.
const word = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^\p{Cc}"\\\u007f]+$/u)
const address = z
  .string()
  .max(1_024)
  .regex(/^did:[^\s\p{Cc}<>"{}|\\^`]+$/u)

/** A proof as it is written in a document. */
export type Proof = {
  readonly type: typeof suite.type
  readonly cryptosuite: typeof suite.cryptosuite
  readonly created: string
  readonly verificationMethod: string
  readonly proofPurpose: ProofPurpose
  readonly challenge?: string | undefined
  readonly domain?: string | undefined
  readonly proofValue: string
}

const shape: z.ZodType<Proof> = z.strictObject({
  type: z.literal(suite.type),
  cryptosuite: z.literal(suite.cryptosuite),
  created: z.iso.datetime({ offset: true }),
  verificationMethod: address,
  proofPurpose: z.enum(['assertionMethod', 'authentication']),
  challenge: word.optional(),
  domain: word.optional(),
  proofValue: z.string().max(100),
})

/** What a proof says beside the signature. */
export type ProofOptions = Omit<Proof, 'proofValue'>

/** What the signer decides: purpose, time, and for a presentation the one-time question and the audience. */
export type ProofRequest = {
  readonly purpose: ProofPurpose
  readonly created: Date
  readonly challenge?: string
  readonly domain?: string
}

/** The document with an `eddsa-rdfc-2022` proof (Data Integrity EdDSA 1.0, section 3.2). Throws when a term is undefined. */
export async function addProof<D extends object>(
  document: D,
  key: SigningKey,
  request: ProofRequest,
): Promise<D & { readonly proof: Proof }> {
  const options = proofOptions(key, request)
  const proofValue = signatureOf(options, await canonicalHash(document), key)
  return { ...document, proof: shape.parse({ ...options, proofValue }) }
}

/** What a proof by this key will say beside the signature. */
export function proofOptions(key: SigningKey, { purpose, created, challenge, domain }: ProofRequest): ProofOptions {
  return {
    ...suite,
    created: seconds(created),
    verificationMethod: key.id,
    proofPurpose: purpose,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
  }
}

/** The proof, as JSON text, of a document with this canonical hash; undefined when the options would have to be checked first. */
export function proofText(options: ProofOptions, content: Buffer, key: SigningKey): string | undefined {
  const { created, verificationMethod, proofPurpose, challenge, domain } = options
  if (challenge !== undefined || domain !== undefined || !address.safeParse(verificationMethod).success)
    return undefined
  return `{"type":"${suite.type}","cryptosuite":"${suite.cryptosuite}","created":"${created}","verificationMethod":"${verificationMethod}","proofPurpose":"${proofPurpose}","proofValue":"${signatureOf(options, content, key)}"}`
}

function signatureOf(options: ProofOptions, content: Buffer, key: SigningKey): string {
  return `z${writeSignature(sign(null, bothHashes(options, content), key.privateKey))}`
}

/** Tells whether the key signed exactly this document with this proof. Throws `NotReadable` when a term is undefined. */
export async function checkProof(document: object, proof: Proof, key: CheckingKey): Promise<boolean> {
  const content = await canonicalHash(document).catch(() => {
    throw new NotReadable('undefined-term')
  })
  return checkHash(content, proof, key)
}

/** Tells whether the key signed a document with this canonical hash. */
export function checkHash(content: Buffer, { proofValue, ...options }: Proof, key: CheckingKey): boolean {
  const signature = proofValue.startsWith('z') ? readSignature(proofValue.slice(1)) : undefined
  return signature !== undefined && verify(null, bothHashes(options, content), key.publicKey, signature)
}

/** The proof of a document that anybody may have made; throws `NotReadable`. One proof only, alone or as a list of one. */
export function readProof(value: unknown): Proof {
  if (Array.isArray(value) && value.length > 1) throw new NotReadable('several-proofs')
  const proof: unknown = Array.isArray(value) ? value[0] : value
  if (typeof proof !== 'object' || proof === null) throw new NotReadable('no-proof')
  const known =
    'type' in proof && proof.type === suite.type && 'cryptosuite' in proof && proof.cryptosuite === suite.cryptosuite
  if (!known) throw new NotReadable('unknown-suite')
  const { data } = shape.safeParse(proof)
  if (!data) throw new NotReadable('unsupported-proof')
  return data
}

/** The canonical N-Quads of proof options. They are one flat node, so no JSON-LD processor is needed; tests compare with one. */
export function proofQuads(options: ProofOptions): string {
  const { type, cryptosuite, created, challenge, domain, proofPurpose, verificationMethod } = options
  return (
    line('http://purl.org/dc/terms/created', `"${created}"^^<${xsdDateTime}>`) +
    line('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `<${security}${type}>`) +
    (challenge === undefined ? '' : line(`${security}challenge`, `"${challenge}"`)) +
    line(`${security}cryptosuite`, `"${cryptosuite}"^^<${security}cryptosuiteString>`) +
    (domain === undefined ? '' : line(`${security}domain`, `"${domain}"`)) +
    line(`${security}proofPurpose`, `<${security}${purposeTerm[proofPurpose]}>`) +
    line(`${security}verificationMethod`, `<${verificationMethod}>`)
  )
}

function line(predicate: string, object: string): string {
  return `_:c14n0 <${predicate}> ${object} .\n`
}

const both = Buffer.alloc(64)

// In one place for all, which is read before the next one is written.
function bothHashes(options: ProofOptions, content: Buffer): Buffer {
  hash('sha256', proofQuads(options), 'buffer').copy(both)
  content.copy(both, 32)
  return both
}

function seconds(time: Date): string {
  return `${time.toISOString().slice(0, -5)}Z`
}
