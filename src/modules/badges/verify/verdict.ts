import type { BadgeSummary } from '../credential/badge-summary.ts'
import type { Check, Verdict, Verification } from '../credential/verification.ts'

/** The answer for people: as the verdict, but what could not be looked up is 'unchecked' (amber), neither valid nor false. */
export type PlainVerdict = Exclude<Verdict, 'status-unavailable'> | 'unchecked' | 'not-shown-to-you'

/** One badge's answer, read now from what its issuer publishes. */
export type BadgeVerdict = {
  /** The badge's id here; '' for a badge from elsewhere. */
  readonly badge: string
  readonly verdict: PlainVerdict
  /** The code of the check that decided, for the texts. */
  readonly detail: string
  readonly title: string
  readonly issuerName: string
  readonly checks: readonly Check[]
  readonly summary?: BadgeSummary
  /** When the issuer's list was read, ISO. */
  readonly readAt?: string
}

const unreadable = new Set(['issuer-unreachable'])

/** The verdict as people are told it. */
function plainVerdict({ verdict, checks }: Verification): PlainVerdict {
  if (verdict === 'status-unavailable') return 'unchecked'
  const issuer = checks.find(({ check }) => check === 'issuer')
  return verdict === 'unknown-issuer' && issuer && unreadable.has(issuer.detail) ? 'unchecked' : verdict
}

/** A badge's answer in the form that pages and other modules use. */
export function badgeVerdict(verification: Verification): BadgeVerdict {
  const { badge, checks } = verification
  const readAt = checks.find(({ check }) => check === 'status')?.facts?.['readAt']
  return {
    badge: badge?.id.startsWith('urn:uuid:') ? badge.id.slice('urn:uuid:'.length) : '',
    verdict: plainVerdict(verification),
    detail: decisive(checks)?.detail ?? 'in-force',
    title: badge?.achievement.name ?? '',
    issuerName: badge?.issuer.name ?? '',
    checks,
    ...(badge && { summary: badge }),
    ...(typeof readAt === 'string' && { readAt }),
  }
}

function decisive(checks: readonly Check[]): Check | undefined {
  return checks.find(({ ok }) => ok === false)
}
