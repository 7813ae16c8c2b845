import type { BadgeSummary } from './badge-summary.ts'
import type { CheckingKey } from './keys.ts'
import type { BitstringList } from '../vc/status/read-status-list.ts'

/** The answer about a badge, worst first: when several are true the first one is the verdict. */
export const verdicts = [
  'malformed',
  'unknown-issuer',
  'altered',
  'wrong-holder',
  'revoked',
  'suspended',
  'not-yet-valid',
  'expired',
  'status-unavailable',
  'valid',
] as const
/** The answer about a badge. */
export type Verdict = (typeof verdicts)[number]

/** What is looked at, in the order in which a page shows it. */
export type CheckName = 'form' | 'issuer' | 'signature' | 'status' | 'dates' | 'holder'

/** One thing looked at. `ok` is null when there was nothing to look at or an earlier fault stopped us; `detail` is a code for the texts. */
export type Check = {
  readonly check: CheckName
  readonly ok: boolean | null
  readonly detail: string
  readonly facts?: Readonly<Record<string, string | number>>
}

/** The whole answer about a badge. `badge` is there whenever the document could be read, also when it is not to be trusted. */
export type Verification = {
  readonly verdict: Verdict
  readonly checks: readonly Check[]
  readonly badge?: BadgeSummary
}

/** A status list and when it was fetched. */
export type StatusReading = { readonly list: BitstringList; readonly readAt: Date }

/** What verifying needs from outside. Both lookups may give undefined or throw: then the verdict says so. */
export type VerifyBadgeHow = {
  readonly now: Date
  /** Gives the key of a DID URL from a published DID document, or undefined when the issuer is not recognised. */
  readonly resolveKey: (didUrl: string) => Promise<CheckingKey | undefined>
  /** Gives a whole list that was found genuine, so that nobody learns which badge was looked at. */
  readonly readStatus: (listUrl: string) => Promise<StatusReading | undefined>
  /** The DID that must hold the badge, when one must. */
  readonly expectedHolder?: string | undefined
}

/** A check with the verdict that it leads to when it fails. */
export type Finding = Check & { readonly verdict?: Verdict }

/** A check that is fine, or that had nothing to look at. */
export function passed(check: CheckName, detail: string, ok: true | null = true, facts?: Check['facts']): Finding {
  return { check, ok, detail, ...(facts && { facts }) }
}

/** A check that failed. */
export function failed(check: CheckName, verdict: Verdict, detail: string, facts?: Check['facts']): Finding {
  return { check, ok: false, detail, verdict, ...(facts && { facts }) }
}
