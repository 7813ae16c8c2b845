import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { badgeContexts } from '../credential/document-contexts.ts'
import { within } from '../designs/store.ts'
import { findIssuer, type Issuer, issuersHere } from '../issuers/issuer.ts'
import { type IssuerEndorsement, issuerEndorsements } from './issuer-endorsements.ts'

/** Which issuers the agency endorses, who endorses it, and whom it may endorse. */
export type OwnIssuerEndorsements = {
  readonly given: readonly IssuerEndorsement[]
  readonly received: readonly IssuerEndorsement[]
  readonly others: readonly Issuer[]
}

/** The agency's endorsements of issuers, given and received. */
export const ownIssuerEndorsements: Operation<Record<never, never>, OwnIssuerEndorsements> = query(
  'badges.own-issuer-endorsements',
  {
    input: z.object({}),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, tx }) => {
      const organisation = organisationOf(actor, 'issuer') ?? ''
      const given = await issuerEndorsements(tx, { organisation })
      const received = await issuerEndorsements(tx, { issuer: organisation })
      const others = (await issuersHere(tx)).filter((one) => one.organisation !== organisation)
      return { value: { given, received: received.filter(({ superseded }) => !superseded), others } }
    },
  },
)

/** An issuer's profile as it is published for anybody (Open Badges 3.0, Profile), with the endorsements that were not withdrawn. */
export async function publishedProfile(node: Node, code: string): Promise<object | undefined> {
  return await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', async (tx) => {
    const issuer = await findIssuer(tx, { code })
    if (!issuer) return undefined
    const all = await issuerEndorsements(tx, { issuer: issuer.organisation })
    const hold = all.filter(({ withdrawnAt, superseded }) => !withdrawnAt && !superseded)
    return {
      '@context': [...badgeContexts],
      id: issuer.did,
      type: ['Profile'],
      name: issuer.name,
      ...(hold.length > 0 && { endorsement: hold.map(({ document }) => within(document)) }),
    }
  })
}
