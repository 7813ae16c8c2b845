import type { Tx } from '../../../platform/database/connect.ts'
import type { Fact } from '../../../kernel/fact.ts'
import type { Node } from '../../../platform/node.ts'
import type { BadgeRecord } from '../events.ts'
import { badgeArrived, badgeRevoked } from '../events.ts'
import { tables } from '../tables.ts'
import { type Issuer, signingKeyOf } from './issuer.ts'
import { type ByDesign, contentHashOf, type Holder, makeBadge, type Making } from './make-badge.ts'
import { markRevoked } from './mark-revoked.ts'
import { allotPlace } from './status-lists.ts'

/** What became of a record: a new badge with its facts, or nothing new to issue. */
export type Issued = { readonly badge?: string; readonly facts: readonly Fact[] }

// After these the agency's own record may bring a new badge; a licence that was withdrawn does not come back by asking again.
const mayReturn = new Set<string | null>(['replaced', 'wrong-data'])

/**
 * Issues the badge of one record into the holder's wallet, exactly once: the same record again gives nothing, a changed one
 * replaces its badge. The caller holds the wallet's row lock (or the unique index stops the second of two at once).
 */
export async function issueRecord(
  tx: Tx,
  node: Node,
  issuer: Issuer,
  holder: Holder,
  given: BadgeRecord | { readonly record: BadgeRecord; readonly by?: ByDesign | undefined; readonly again?: boolean },
): Promise<Issued> {
  const { record, by, again = false } = 'record' in given ? given : { record: given, by: undefined }
  const contentHash = contentHashOf(record, by)
  const latest = await latestOf(tx, issuer, holder, record)
  if (latest?.content_hash === contentHash && !again) return { facts: [] }
  if (latest?.revoked_at && !mayReturn.has(latest.revoked_reason)) return { facts: [] }
  const now = node.clock.now()
  if (latest && !latest.revoked_at) await markRevoked(tx, latest, 'replaced', now)
  const badge = await write(tx, node, { issuer, holder, record, contentHash, replaces: latest?.id ?? null, by })
  const { person } = holder
  const arrived = badgeArrived({ person, badge, kind: record.kind, issuerName: issuer.name, record })
  const gone = latest && !latest.revoked_at
  return {
    badge,
    facts: [...(gone ? [badgeRevoked({ person, badge: latest.id, issuer: issuer.organisation })] : []), arrived],
  }
}

async function latestOf(tx: Tx, issuer: Issuer, { person }: Holder, { externalId }: BadgeRecord) {
  return await tables(tx)
    .selectFrom('badges.badge')
    .selectAll()
    .where('organisation_id', '=', issuer.organisation)
    .where('external_id', '=', externalId)
    .where('person_id', '=', person)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

async function write(tx: Tx, node: Node, writing: Omit<Making, 'key' | 'place'>): Promise<string> {
  const place = await allotPlace(tx, writing.issuer.organisation)
  const key = await signingKeyOf(tx, node, writing.issuer)
  const { badge, holding } = await makeBadge(node, { ...writing, key, place })
  await tables(tx).insertInto('badges.badge').values(badge).execute()
  await tables(tx).insertInto('badges.holding').values(holding).execute()
  return badge.id
}
