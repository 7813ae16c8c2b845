/** What came of looking at a website that does not name the issuer (yet). */
export type DomainFault = 'no-document' | 'names-another' | 'not-json' | 'unreachable' | 'not-public'

/** The website by which an issuer is known. */
export type Domain = {
  readonly domain: string
  readonly did: string
  readonly checkedAt?: Date
  readonly fault?: DomainFault
  readonly provedBy?: 'did-web' | 'file'
  readonly provedAt?: Date
  readonly seenAt?: Date
}

/** How far the proof is: not looked at, not found, proven, or proven once and not seen for two weeks. */
export type DomainState = 'asked' | 'missing' | 'proven' | 'lapsed'

const patienceMs = 14 * 86_400_000

/** The state now. A website may be down for days before its proof counts no more. */
export function domainState({ checkedAt, provedAt, seenAt }: Domain, now: Date): DomainState {
  if (!provedAt || !seenAt) return checkedAt ? 'missing' : 'asked'
  return now.getTime() - seenAt.getTime() <= patienceMs ? 'proven' : 'lapsed'
}
