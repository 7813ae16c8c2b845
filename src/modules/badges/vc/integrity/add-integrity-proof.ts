import { encodeBase58 } from '../../credential/base58.ts'
import type { SigningKey } from '../../credential/keys.ts'
import { withoutUndefined } from '../../credential/without-undefined.ts'
import { eachOf, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import { cryptosuites, signHashed } from './cryptosuites.ts'
import { hashData } from './hash-data.ts'
import { keyKind } from './key-kind.ts'
import { documentUnder } from './previous-proofs.ts'
import type { IntegrityProof } from './proof-shape.ts'

/** What the signer decides about a proof. */
export type ProofWish = {
  readonly cryptosuite: string
  readonly purpose: 'assertionMethod' | 'authentication'
  readonly created?: Date
  readonly expires?: Date
  readonly id?: string
  readonly domain?: string | readonly string[]
  readonly challenge?: string
  readonly nonce?: string
  readonly previousProof?: string | readonly string[]
}

/** The document with one proof more, or why it cannot be signed. */
export type Secured =
  | { readonly ok: true; readonly document: Members & { readonly proof: unknown } }
  | { readonly ok: false; readonly problem: Problem }

/** Adds a Data Integrity proof to a document (section 4.2); proofs that are there stay and make a set, or a chain with `previousProof`. */
export async function addIntegrityProof(document: Members, key: SigningKey, wish: ProofWish): Promise<Secured> {
  const suite = cryptosuites[wish.cryptosuite]
  const kind = keyKind(key.privateKey)
  if (!suite || suite.type !== undefined || !kind || !suite.kinds.includes(kind)) return refuse('cryptosuite-unknown')
  const options = writeOptions(key.id, wish)
  const earlier = eachOf(document, 'proof').map(({ value }) => value)
  const under = documentUnder(document, options, earlier)
  if (!under) return refuse('previous-proof-missing')
  const withContext = { '@context': document['@context'], ...options }
  const hashed = await hashData(under, withContext, suite.form, kind)
  if (!hashed.ok) return hashed
  const written = suite.form === 'json' ? withContext : options
  const proof = { ...written, proofValue: `z${encodeBase58(signHashed(kind, hashed.bytes, key.privateKey))}` }
  return { ok: true, document: { ...document, proof: earlier.length === 0 ? proof : [...earlier, proof] } }
}

function writeOptions(verificationMethod: string, wish: ProofWish): Omit<IntegrityProof, 'proofValue'> {
  const { cryptosuite, purpose, created, expires, ...rest } = wish
  return withoutUndefined({
    ...rest,
    type: 'DataIntegrityProof',
    cryptosuite,
    created: created && seconds(created),
    expires: expires && seconds(expires),
    verificationMethod,
    proofPurpose: purpose,
  })
}

function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function refuse(code: string): Secured {
  return { ok: false, problem: problem(code, 'proof') }
}
