import type { SigningKey } from '../../credential/keys.ts'

/** Somebody who issues over the VC API: who they are, their key, and how they secure what they issue. */
export type VcIssuer = {
  readonly did: string
  readonly key: SigningKey
  /** A cryptosuite's name, or 'jose' for envelopes. */
  readonly secures: string
  /** Issues in its own name what names another issuer, as the public suites expect; else that is refused. */
  readonly adopts?: true
  /** The entries that it adds to a credential's `credentialStatus`, when it publishes states. */
  readonly statusFor?: (credential: object) => Promise<readonly object[]>
}
