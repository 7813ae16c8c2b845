import type { ApplyForReduction } from '../../gateways/point-reduction/port.ts'
import type { AskWebsite } from '../../gateways/websites/port.ts'
import type { AgencySource, AskAgency } from '../../gateways/agency.ts'
import { type Service, service } from '../../platform/service.ts'
import type { BadgeVerifier } from './verify/badge-verifier.ts'

/** The gateways to the agencies, by source. */
export type AgencyGateways = Readonly<Record<AgencySource, AskAgency>>

/** The gateways to the agencies that hold records. */
export const agencyGateways: Service<AgencyGateways> = service<AgencyGateways>('badges.gateways')

/** Reads what issuers publish: keys and status lists. */
export const badgeVerifier: Service<BadgeVerifier> = service<BadgeVerifier>('badges.verifier')

/** The agency for penalty points, where it is connected. */
export const pointReduction: Service<{ readonly apply?: ApplyForReduction }> = service<{
  readonly apply?: ApplyForReduction
}>('badges.point-reduction')

/** Asks websites whether they name an issuer. */
export const websites: Service<AskWebsite> = service<AskWebsite>('badges.websites')
