import { sign, verify, type KeyObject } from 'node:crypto'
import type { KeyKind } from '../verification-method.ts'

/** The kinds of keys that a cryptosuite signs with: none has P-521, which only envelopes know. */
export type SuiteKeyKind = Exclude<KeyKind, 'P-521'>

/** How a cryptosuite brings a document into its one form. */
export type Form = 'statements' | 'json'

/** A cryptosuite: the form it signs, the kinds of keys it knows. */
export type Cryptosuite = { readonly form: Form; readonly kinds: readonly SuiteKeyKind[]; readonly type?: string }

/** The cryptosuites that we know, by their names. */
export const cryptosuites: Readonly<Record<string, Cryptosuite>> = {
  'eddsa-rdfc-2022': { form: 'statements', kinds: ['Ed25519'] },
  'eddsa-jcs-2022': { form: 'json', kinds: ['Ed25519'] },
  'ecdsa-rdfc-2019': { form: 'statements', kinds: ['P-256', 'P-384'] },
  // From before there were cryptosuites: a type of its own. Verified only; the VC API's suite still uses it.
  Ed25519Signature2020: { form: 'statements', kinds: ['Ed25519'], type: 'Ed25519Signature2020' },
}

type Signing = {
  readonly hash: 'sha256' | 'sha384'
  readonly digest: 'sha256' | 'sha384' | null
  readonly bytes: number
}

/** What each kind of key hashes with (documents first, then what is signed) and how long its signatures are. */
export const signing: Readonly<Record<SuiteKeyKind, Signing>> = {
  Ed25519: { hash: 'sha256', digest: null, bytes: 64 },
  'P-256': { hash: 'sha256', digest: 'sha256', bytes: 64 },
  'P-384': { hash: 'sha384', digest: 'sha384', bytes: 96 },
}

const dsaEncoding = 'ieee-p1363' // r and s side by side, as the suites write them

/** Signs what a cryptosuite hashed. */
export function signHashed(kind: SuiteKeyKind, bytes: Buffer, key: KeyObject): Buffer {
  return sign(signing[kind].digest, bytes, { key, dsaEncoding })
}

/** Checks a signature over what a cryptosuite hashed. */
export function verifyHashed(kind: SuiteKeyKind, bytes: Buffer, key: KeyObject, signature: Uint8Array): boolean {
  return (
    signature.length === signing[kind].bytes && verify(signing[kind].digest, bytes, { key, dsaEncoding }, signature)
  )
}
