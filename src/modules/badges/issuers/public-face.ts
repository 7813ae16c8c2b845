import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { organisationCard } from '../../identity/index.ts'
import type { Domain } from '../domains/domain.ts'
import { domainOf } from '../domains/store.ts'
import type { Accredited } from '../registry/accreditation.ts'
import { publicRegistry } from '../registry/read-registry.ts'
import { findIssuer, type Issuer } from './issuer.ts'

/** What anybody may know of an issuer. */
export type IssuerFace = {
  readonly issuer: Issuer
  readonly verified: boolean
  readonly domain?: Domain
  readonly entries: readonly Accredited[]
}

/** An issuer as its public page shows it; undefined when there is no such issuer. */
export async function issuerFace(node: Node, code: string): Promise<IssuerFace | undefined> {
  const { actor } = systemCall(node, 'badges.publish')
  const found = await inTransaction(node, actor, 'badges.publish', async (tx) => {
    const issuer = await findIssuer(tx, { code })
    if (!issuer) return undefined
    const [card, domain] = [await organisationCard(tx, issuer.organisation), await domainOf(tx, issuer.organisation)]
    return { issuer, verified: card?.verified ?? false, ...(domain && { domain }) }
  })
  if (!found) return undefined
  const { list } = await publicRegistry(node)
  return { ...found, entries: (list?.entries ?? []).filter(({ did }) => did === found.issuer.did) }
}
