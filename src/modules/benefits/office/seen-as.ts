import { hashOf } from '../../../platform/operation/submission.ts'
import type { ClaimView } from '../claim/read-claim.ts'

/** One word for all that an officer read of a case, so that nobody signs another one than they read. */
export function seenAs({ estimate, statement, certificate, amendments }: ClaimView): string {
  return hashOf([estimate.facts, statement, certificate?.content ?? null, amendments.length])
}
