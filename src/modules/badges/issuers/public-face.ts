import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { organisationCard } from '../../identity/index.ts'
import type { Domain } from '../domains/domain.ts'
import { type IssuerEndorsement, issuerEndorsements } from '../endorsing/issuer-endorsements.ts'
import { domainOf } from '../domains/store.ts'
import type { Accredited } from '../registry/accreditation.ts'
import { publicRegistry } from '../registry/read-registry.ts'
import type { Endorsement } from '../verify/endorsements.ts'
import { issuerEndorsementsNow } from '../verify/issuer-endorsements.ts'
import { findIssuer, type Issuer } from './issuer.ts'

/** What anybody may know of an issuer. */
export type IssuerFace = {
  readonly issuer: Issuer
  readonly verified: boolean
  readonly domain?: Domain
  readonly entries: readonly Accredited[]
  /** Who endorses it, each checked now. */
  readonly endorsements: readonly Endorsement[]
  /** Endorsements that their issuers took back. */
  readonly withdrawn: readonly IssuerEndorsement[]
}

/** An issuer as its public page shows it; undefined when there is no such issuer. */
export async function issuerFace(node: Node, code: string): Promise<IssuerFace | undefined> {
  const { actor } = systemCall(node, 'badges.publish')
  const found = await inTransaction(node, actor, 'badges.publish', async (tx) => {
    const issuer = await findIssuer(tx, { code })
    if (!issuer) return undefined
    const [card, domain] = [await organisationCard(tx, issuer.organisation), await domainOf(tx, issuer.organisation)]
    const all = await issuerEndorsements(tx, { issuer: issuer.organisation })
    const withdrawn = all.filter(({ withdrawnAt }) => withdrawnAt)
    return { issuer, verified: card?.verified ?? false, withdrawn, ...(domain && { domain }) }
  })
  if (!found) return undefined
  const { list } = await publicRegistry(node)
  const { did } = found.issuer
  const endorsements = await issuerEndorsementsNow(node, did)
  return { ...found, endorsements, entries: (list?.entries ?? []).filter((entry) => entry.did === did) }
}
