import type { ApplyForReduction } from '../../gateways/point-reduction/port.ts'
import { liveWebsites } from '../../gateways/websites/live.ts'
import { simulateWebsites } from '../../gateways/websites/simulator.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { Node } from '../../platform/node.ts'
import { didWeb } from './credential/did-web.ts'
import { answerLocally } from './issuers/published.ts'
import { type AgencyGateways, agencyGateways, badgeVerifier, pointReduction, websites } from './services.ts'
import { makeBadgeVerifier } from './verify/badge-verifier.ts'

/** What the wiring gives this module: the gateways, and the hosts whose issuers are recognised besides our own agencies. */
export type BadgesFromOutside = {
  readonly gateways: AgencyGateways
  readonly recognisedHosts?: readonly string[]
  /** The agency for penalty points, where it is connected. */
  readonly pointReduction?: ApplyForReduction | undefined
  /** In a demo, some websites are simulated. */
  readonly simulatedWebsites?: boolean
}

/** Gives a node what this module needs from outside. Its own public address is answered in process, so badges verify on any port. */
export function provideBadges(
  node: Node,
  { gateways, recognisedHosts = [], simulatedWebsites, pointReduction: apply }: BadgesFromOutside,
): void {
  agencyGateways.provide(node, gateways)
  pointReduction.provide(node, apply ? { apply } : {})
  const own = new URL(node.publicUrl)
  const didOf = (code: string): string => didWeb(own.host, ['agencies', code])
  const live = liveWebsites()
  websites.provide(node, simulatedWebsites ? simulateWebsites(didOf, live) : live)
  const answer = answerLocally(node)
  const local = { [own.origin]: answer, [`https://${own.host}`]: answer }
  badgeVerifier.provide(node, makeBadgeVerifier(node, makeGuardedFetch({ allow: recognisedHosts, local })))
}
