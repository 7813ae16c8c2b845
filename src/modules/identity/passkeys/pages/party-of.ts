import type { PageCall } from '../../../../platform/http/page-call.ts'
import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { type RelyingParty, relyingParty } from '../relying-party.ts'

/** The site that passkeys belong to at the address this browser used; undefined where there cannot be any. */
export function partyOf(c: Pick<PageCall, 'origin' | 'call' | 'view'>): RelyingParty | undefined {
  return relyingParty(c.call.node, c.origin, c.view.demo)
}

/** The same, refused where there is none. */
export function needParty(c: PageCall): RelyingParty {
  const party = partyOf(c)
  if (!party) throw new Refused(refusal('identity.passkeys-not-here', 400))
  return party
}
