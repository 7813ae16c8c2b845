import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { type Issuer, issuersHere } from '../issuers/issuer.ts'
import type { AccreditationRow } from '../tables.ts'
import type { Accredited, AccreditedList } from './accreditation.ts'
import { openList } from './signed-list.ts'
import { type PublishedList, accreditedOf, allProposals, currentEntries, publishedVersion, versions } from './store.ts'

/** A proposal as operators read it. `own` may not be confirmed by whoever reads it. */
export type ReadProposal = {
  readonly entry: Accredited
  readonly reason: string
  readonly replaces?: string
  readonly by: string
  readonly at: Date
  readonly own: boolean
  readonly decided?: { readonly decision: 'confirmed' | 'refused'; readonly by: string; readonly at: Date }
}

/** What the operators' page shows: what stands, what waits, what was decided, and the issuers here that are on no list. */
export type Registry = {
  readonly entries: readonly Accredited[]
  readonly proposals: readonly ReadProposal[]
  readonly unlisted: readonly Issuer[]
}

/** The accredited issuers with every proposal, for operators. */
export const readRegistry: Operation<Record<never, never>, Registry> = query('badges.registry', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async ({ actor, tx }) => {
    const entries = await currentEntries(tx)
    const unlisted = (await issuersHere(tx)).filter(({ did }) => !entries.some((entry) => entry.did === did))
    const proposals = (await allProposals(tx)).map((row) => proposalOf(row, personOf(actor)))
    return { value: { entries, unlisted, proposals } }
  },
})

function proposalOf(row: AccreditationRow, reader: string | undefined): ReadProposal {
  const { decision, decided_by_name: by, decided_at: at } = row
  return {
    entry: accreditedOf(row),
    reason: row.reason,
    by: row.proposed_by_name,
    at: row.proposed_at,
    own: row.proposed_by === reader,
    ...(row.replaces !== null && { replaces: row.replaces }),
    ...(decision !== null && by !== null && at !== null && { decided: { decision, by, at } }),
  }
}

/** A list as it is published: the newest or an earlier one. Nothing when there is none. */
export async function listAsPublished(node: Node, version?: number): Promise<PublishedList | undefined> {
  return await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', (tx) =>
    publishedVersion(tx, version),
  )
}

/** What the public page shows: the newest list, checked by the published keys, and when each list was made. */
export async function publicRegistry(
  node: Node,
): Promise<{ list?: AccreditedList; versions: readonly { version: number; at: Date }[] }> {
  const newest = await listAsPublished(node)
  const list = newest && (await openList(newest.signed, await publishedKeys(node)))
  const made = await inTransaction(node, systemCall(node, 'badges.publish').actor, 'badges.publish', versions)
  return { versions: made, ...(list && { list }) }
}
