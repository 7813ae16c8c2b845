import type { Problem } from './problem.ts'
import type { MethodAnswer } from './verification-method.ts'

/** What verifying needs from outside: the time, keys, and what is published about states. Neither call throws. */
export type VcHow = {
  readonly now: Date
  /** Finds a verification method by its DID URL: `resolveVerificationMethod` of `did/`, bound to a node. */
  readonly resolveMethod: (didUrl: string) => Promise<MethodAnswer>
  /**
   * An issuer that is a web address cannot be looked up without asking the web. Left out, its key must be its own all the
   * same; 'unchecked' looks at the proof only, as the VC API's `checks: ['proof']` asks. DIDs are always compared.
   */
  readonly issuersOfUrls?: 'unchecked'
  /** Verifies a compact JWT: `verifyJose` of `jose/`, bound to a node. Left out, envelopes are refused. */
  readonly verifyJose?: (compact: string, kind: 'credential' | 'presentation') => Promise<JoseAnswer>
  /** Verifies an SD-JWT: `verifySdJwt` of `sd-jwt/`, bound to a node. Left out, such envelopes are refused. */
  readonly verifySdJwt?: (whole: string, kind: 'credential' | 'presentation') => Promise<JoseAnswer>
  /** Verifies a COSE_Sign1: `verifyCose` of `cose/`, bound to a node. Left out, such envelopes are refused. */
  readonly verifyCose?: (bytes: Buffer, kind: 'credential' | 'presentation') => Promise<JoseAnswer>
  /** Reads the bytes of a related resource where the operator allows it. Left out, or undefined as an answer, its digest is not compared. */
  readonly readResource?: (url: string) => Promise<Uint8Array | undefined>
  /** Reads every `credentialStatus` of a credential: `checkStatuses` of `status/`, bound to a node. Left out, states are not looked at. */
  readonly checkStatuses?: (credential: object) => Promise<readonly StatusAnswer[]>
}

/** What one `credentialStatus` says: `status` is the number in the list, `problems` why it could not be read. */
export type StatusAnswer = {
  readonly purpose: string
  readonly status?: number
  readonly message?: string
  /** True when this state takes the credential's force: revoked or suspended. */
  readonly stops: boolean
  readonly problems: readonly Problem[]
}

/** What one proof, embedded or around the document, turned out to be. */
export type ProofAnswer = {
  readonly verified: boolean
  readonly verificationMethod?: string
  readonly controller?: string
  readonly cryptosuite?: string
  readonly problems: readonly Problem[]
}

/** The answer of `verifyJose`: the signed document, and the proof around it. */
export type JoseAnswer = ProofAnswer & { readonly document?: unknown }
