import type { Tx } from '../../../platform/database/connect.ts'
import type { Fact } from '../../../kernel/fact.ts'
import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { hashOf } from '../../../platform/operation/submission.ts'
import type { BadgeRecord } from '../events.ts'
import { type BadgeOrder, issueBadge } from '../credential/issue-badge.ts'
import { badgeArrived, badgeRevoked } from '../events.ts'
import { tables } from '../tables.ts'
import { describeRecord } from './describe-record.ts'
import { type Issuer, signingKeyOf } from './issuer.ts'
import { markRevoked } from './mark-revoked.ts'
import { allotPlace, listUrl, type StatusPlace } from './status-lists.ts'

/** Who gets a badge: a person, the DID of their wallet, and the name that the badge confirms (salted and hashed). */
export type Holder = { readonly person: string; readonly did: string; readonly name: string }

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
  record: BadgeRecord,
): Promise<Issued> {
  const contentHash = hashOf(record)
  const latest = await latestOf(tx, issuer, holder, record)
  if (latest?.content_hash === contentHash) return { facts: [] }
  if (latest?.revoked_at && !mayReturn.has(latest.revoked_reason)) return { facts: [] }
  const now = node.clock.now()
  if (latest && !latest.revoked_at) await markRevoked(tx, latest, 'replaced', now)
  const badge = await write(tx, node, { issuer, holder, record, contentHash, replaces: latest?.id ?? null })
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

type Writing = {
  readonly issuer: Issuer
  readonly holder: Holder
  readonly record: BadgeRecord
  readonly contentHash: string
  readonly replaces: string | null
}

async function write(tx: Tx, node: Node, writing: Writing): Promise<string> {
  const { issuer, holder, record, contentHash, replaces } = writing
  const id = newId<'Badge'>()
  const now = node.clock.now()
  const place = await allotPlace(tx, issuer.organisation)
  const { title, validUntil, ...described } = describeRecord(issuer, record, now)
  const credential = await issueBadge(
    {
      id: `urn:uuid:${id}`,
      issuer: { did: issuer.did, name: issuer.name, key: await signingKeyOf(tx, node, issuer) },
      recipient: { id: holder.did, name: holder.name },
      status: statusOf(issuer, place),
      ...described,
      ...(validUntil && { validUntil }),
    },
    now,
  )
  const ring = fieldKeys.of(node)
  const shared = { person_id: holder.person, organisation_id: issuer.organisation }
  await tables(tx)
    .insertInto('badges.badge')
    .values({
      id,
      ...shared,
      title,
      replaces,
      kind: record.kind,
      external_id: record.externalId,
      content_hash: contentHash,
      list_number: place.number,
      list_index: place.index,
      issued_at: now,
      valid_until: validUntil ?? null,
      ...inForce,
      holder_name: encryptField(ring, { ...namePlace(id), person: holder.person }, holder.name),
    })
    .execute()
  const sealed = encryptField(ring, { ...credentialPlace(id), person: holder.person }, JSON.stringify(credential))
  await tables(tx)
    .insertInto('badges.holding')
    .values({ badge_id: id, ...shared, record: JSON.stringify(record), credential: sealed, received_at: now })
    .execute()
  return id
}

const inForce = { suspended_at: null, suspended_reason: null, revoked_at: null, revoked_reason: null }

function statusOf({ baseUrl }: Issuer, { number, index }: StatusPlace): BadgeOrder['status'] {
  return (['revocation', 'suspension'] as const).map((purpose) => ({
    purpose,
    listUrl: listUrl(baseUrl, purpose, number),
    index,
  }))
}

/** Where a holder's name lies in the issuer's register. */
export function namePlace(badge: string): { table: string; column: string; row: string } {
  return { table: 'badges.badge', column: 'holder_name', row: badge }
}

/** Where a badge's signed document lies in the wallet. */
export function credentialPlace(badge: string): { table: string; column: string; row: string } {
  return { table: 'badges.holding', column: 'credential', row: badge }
}
