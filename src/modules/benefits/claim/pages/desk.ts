import type { Operation } from '../../../../platform/operation/command.ts'
import type { Access } from '../../../../platform/http/route.ts'
import { counterClaim } from '../counter-claim.ts'
import { type ClaimView, myClaim } from '../read-claim.ts'

/** Where a claim is filled in: by the claimant, or by an officer at the counter with the same commands. */
export type Desk = {
  readonly base: string
  readonly access: Extract<Access, 'person' | 'operator'>
  readonly read: Operation<{ claim: string }, ClaimView>
  readonly back: (claim: string) => string
}

/** At home. */
export const own: Desk = { base: '/my/benefit/claim', access: 'person', read: myClaim, back: () => '/my/benefit' }

/** At the counter. */
export const counter: Desk = {
  base: '/operator/counter',
  access: 'operator',
  read: counterClaim,
  back: (claim) => `/operator/benefits/${claim}`,
}
