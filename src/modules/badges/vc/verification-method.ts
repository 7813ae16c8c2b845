import type { KeyObject } from 'node:crypto'
import type { Problem } from './problem.ts'

/** The kinds of public keys that we check with. */
export type KeyKind = 'Ed25519' | 'P-256' | 'P-384' | 'P-521'

/** A verification method as its controller publishes it (Controlled Identifiers 1.0, section 2.2). */
export type VerificationMethod = {
  readonly id: string
  readonly controller: string
  readonly kind: KeyKind
  readonly publicKey: KeyObject
  /** The verification relationships of the controller document that name it: 'assertionMethod', 'authentication', … */
  readonly purposes: readonly string[]
  readonly expires?: Date
  readonly revoked?: Date
}

/** The answer to a DID URL: the method, or why there is none. */
export type MethodAnswer =
  | { readonly ok: true; readonly method: VerificationMethod }
  | { readonly ok: false; readonly problem: Problem }
