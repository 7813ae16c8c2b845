import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { findDesign } from '../designs/store.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { issuerEndorsements } from './issuer-endorsements.ts'
import { type Endorsement, endorsements } from './store.ts'

/** An endorsement with the names of both sides. */
export type NamedEndorsement = Endorsement & {
  readonly badgeName: string
  readonly makerName: string
  readonly endorserName: string
}

/** What the agency endorses, and who endorses its badges. */
export type OwnEndorsements = {
  readonly given: readonly NamedEndorsement[]
  readonly received: readonly NamedEndorsement[]
}

/** The agency's endorsements, given and received. */
export const ownEndorsements: Operation<Record<never, never>, OwnEndorsements> = query('badges.own-endorsements', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, tx }) => {
    const organisation = organisationOf(actor, 'issuer') ?? ''
    const given = await named(tx, await endorsements(tx, { organisation }))
    return { value: { given, received: await named(tx, await endorsements(tx, { maker: organisation })) } }
  },
})

async function named(tx: Tx, all: readonly Endorsement[]): Promise<NamedEndorsement[]> {
  const found: NamedEndorsement[] = []
  for (const one of all) {
    const design = await findDesign(tx, one.design, undefined)
    const maker = design && (await findIssuer(tx, { organisation: design.organisation }))
    const endorser = await findIssuer(tx, { organisation: one.organisation })
    const names = { makerName: maker?.name ?? '', endorserName: endorser?.name ?? '' }
    found.push({ ...one, badgeName: design?.content.name ?? '', ...names })
  }
  return found
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An endorsement as it is published for good, also when it was withdrawn: its status says so. */
export async function publishedEndorsement(node: Node, code: string, id: string): Promise<object | undefined> {
  if (!uuid.test(id)) return undefined
  return await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', async (tx) => {
    const issuer = await findIssuer(tx, { code })
    const [found] = [...(await endorsements(tx, { id })), ...(await issuerEndorsements(tx, { id }))]
    return found && found.organisation === issuer?.organisation ? found.document : undefined
  })
}
