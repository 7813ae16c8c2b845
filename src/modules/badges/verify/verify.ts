import { verifyPresentation, type PresentationVerification } from '../credential/verify-presentation.ts'
import { verifyBadgeEnvelope } from '../credential/verify-badge-envelope.ts'
import { verifyBadge } from '../credential/verify-badge.ts'
import type { Node } from '../../../platform/node.ts'
import { badgeVerifier } from '../services.ts'
import type { Verification } from '../credential/verification.ts'
import type { AccreditedList } from '../registry/accreditation.ts'
import { compactOf } from './compact-of.ts'
import { badgeVerdict, type BadgeVerdict } from './verdict.ts'

/** Verifies a badge from anywhere, now: an object with a proof, a compact JWT, or an envelope around one. Nothing about who asked is kept. */
export async function verifyNow(node: Node, document: unknown, expectedHolder?: string): Promise<BadgeVerdict> {
  const how = {
    ...badgeVerifier.of(node),
    now: node.clock.now(),
    ...(expectedHolder !== undefined && { expectedHolder }),
  }
  const compact = compactOf(document)
  const verified = compact === undefined ? await verifyBadge(document, how) : await verifyBadgeEnvelope(compact, how)
  return await withDomain(node, badgeVerdict(verified, await accredited(node), how.now))
}

/** The answers about badges whose proofs were looked at already. */
export async function verdictsOf(node: Node, verified: readonly Verification[]): Promise<BadgeVerdict[]> {
  const list = await accredited(node)
  return await Promise.all(verified.map((one) => withDomain(node, badgeVerdict(one, list, node.clock.now()))))
}

// Only where the issuer's signature holds: nothing is said of somebody in whose name nothing was proven.
async function withDomain(node: Node, verdict: BadgeVerdict): Promise<BadgeVerdict> {
  if (!verdict.summary || verdict.issuer.why === 'not-proven') return verdict
  const domain = await badgeVerifier.of(node).readDomain(verdict.summary.issuer.id)
  return domain === undefined ? verdict : { ...verdict, domain }
}

// A list that cannot be read now makes no badge worse than 'known'.
async function accredited(node: Node): Promise<AccreditedList | undefined> {
  return await badgeVerifier
    .of(node)
    .readAccredited()
    .catch(() => undefined)
}

/** Verifies a presentation made for `domain` on the occasion of `challenge`, now. */
export async function verifyShown(
  node: Node,
  document: unknown,
  bound: { readonly challenge: string; readonly domain: string },
): Promise<PresentationVerification> {
  return await verifyPresentation(document, { ...badgeVerifier.of(node), now: node.clock.now(), ...bound })
}
