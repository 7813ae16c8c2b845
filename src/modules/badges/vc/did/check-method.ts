import { type Problem, problem } from '../problem.ts'
import type { VerificationMethod } from '../verification-method.ts'

/** What a method is used for: when it signed (if the proof says so) and for which relationship. */
export type MethodUse = { readonly now: Date; readonly purpose: string; readonly signedAt?: Date | undefined }

/**
 * Whether a method may have made a proof. A revoked key never counts again. An expired one counts for what it signed before
 * (so badges outlive the change of a key) and for nothing that does not say when it was signed.
 */
export function checkMethod(method: VerificationMethod, { now, purpose, signedAt }: MethodUse): readonly Problem[] {
  const path = 'verificationMethod'
  const late = method.expires !== undefined && method.expires <= now && !(signedAt && signedAt < method.expires)
  return [
    ...(method.purposes.includes(purpose) ? [] : [problem('method-not-for-purpose', path, purpose)]),
    ...(method.revoked !== undefined && method.revoked <= now ? [problem('method-revoked', path)] : []),
    ...(late ? [problem('method-expired', path)] : []),
  ]
}
