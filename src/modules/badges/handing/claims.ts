import type { AskedClaims } from '../../../gateways/point-reduction/port.ts'
import type { WalletBadge } from '../wallet/wallet-badge.ts'

/** What the agency asks of a badge, read from its record: title, who issued it, when the course was finished. Nothing else leaves. */
export function claimsOf({ title, issuerName, record }: WalletBadge): AskedClaims {
  return { title, issuer: issuerName, ...(record.to !== undefined && { completedOn: record.to }) }
}

/** Whether a badge can be handed to the agency: a finished course that holds. Which courses count the agency says. */
export function mayHand({ kind, state }: Pick<WalletBadge, 'kind' | 'state'>): boolean {
  return kind === 'completion' && (state === 'valid' || state === 'expiring')
}

/** Whether the page of a badge offers it: courses about safety on the road. Only a hint; the agency decides. */
export function isOffered(badge: Pick<WalletBadge, 'kind' | 'state' | 'title'>): boolean {
  return mayHand(badge) && /교통|이륜차|배달|벌점/.test(badge.title)
}
