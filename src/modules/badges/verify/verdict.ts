import type { AccreditedList, Standing } from '../registry/accreditation.ts'
import { standingOf } from '../registry/accreditation.ts'
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
  /** What the list of accredited issuers says of its issuer. */
  readonly issuer: Standing
  /** The website that the issuer has proven to be its own, where it is an issuer of this node. */
  readonly domain?: string
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

/** Green: rely on it. Amber: genuine, but look at the reason. Red: do not rely on it. */
export type Light = 'green' | 'amber' | 'red'

const lights: Readonly<Record<PlainVerdict, Light>> = {
  valid: 'green',
  expired: 'amber',
  suspended: 'amber',
  'not-yet-valid': 'amber',
  unchecked: 'amber',
  revoked: 'red',
  altered: 'red',
  'unknown-issuer': 'red',
  'wrong-holder': 'red',
  malformed: 'red',
  'not-shown-to-you': 'red',
}

/** How far one can rely on a badge at a glance: green only when its issuer is accredited for it, too. */
export function lightOf({ verdict, issuer }: Pick<BadgeVerdict, 'verdict' | 'issuer'>): Light {
  const light = lights[verdict]
  return light === 'green' && issuer.standing !== 'accredited' ? 'amber' : light
}

/** Nothing is said of an issuer in whose name nothing was proven. */
export const notProven: Standing = { standing: 'unknown', why: 'not-proven' }

function issuerStanding({ badge, checks }: Verification, list: AccreditedList | undefined, now: Date): Standing {
  const signature = checks.find(({ check }) => check === 'signature')
  if (!badge || signature?.ok !== true) return notProven
  const signedAt = signature.facts?.['signedAt']
  const issuedAt = new Date(typeof signedAt === 'string' ? signedAt : badge.validFrom)
  return standingOf(list, { issuer: badge.issuer.id, type: badge.achievement.type, issuedAt }, now)
}

/** A badge's answer in the form that pages and other modules use. `list`: the accredited issuers, as far as they can be read now. */
export function badgeVerdict(verification: Verification, list: AccreditedList | undefined, now: Date): BadgeVerdict {
  const { badge, checks } = verification
  const readAt = checks.find(({ check }) => check === 'status')?.facts?.['readAt']
  return {
    badge: badge?.id.startsWith('urn:uuid:') ? badge.id.slice('urn:uuid:'.length) : '',
    verdict: plainVerdict(verification),
    detail: decisive(checks)?.detail ?? 'in-force',
    title: badge?.achievement.name ?? '',
    issuerName: badge?.issuer.name ?? '',
    checks,
    issuer: issuerStanding(verification, list, now),
    ...(badge && { summary: badge }),
    ...(typeof readAt === 'string' && { readAt }),
  }
}

function decisive(checks: readonly Check[]): Check | undefined {
  return checks.find(({ ok }) => ok === false)
}
