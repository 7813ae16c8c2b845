import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import type { BadgeKind, BadgeRecord } from '../events.ts'
import { hashOf } from '../../../platform/operation/submission.ts'
import { type BadgeOrder, issueBadgeText } from '../credential/issue-badge.ts'
import type { SigningKey } from '../credential/keys.ts'
import type { Design } from '../designs/design.ts'
import { describeDesign, type Said } from '../designs/describe-design.ts'
import { describeRecord } from './describe-record.ts'
import type { Issuer } from './issuer.ts'
import { listUrl, type StatusPlace } from './status-lists.ts'

/** Who gets a badge: a person, the DID of their wallet, and the name that the badge confirms (salted and hashed). */
export type Holder = { readonly person: string; readonly did: string; readonly name: string }

/** The design that a badge is issued by, and what this one badge says beside it. */
export type ByDesign = { readonly design: Design; readonly said: Said }

/** All that goes into a badge of a record. */
export type Making = {
  readonly issuer: Issuer
  readonly key: SigningKey
  readonly holder: Holder
  readonly record: BadgeRecord
  readonly contentHash: string
  readonly replaces: string | null
  readonly place: StatusPlace
  readonly by?: ByDesign | undefined
}

/** What tells one content of a record from another: the same gives no new badge. */
export function contentHashOf(record: BadgeRecord, by: ByDesign | undefined): string {
  return hashOf(by ? { ...record, design: by.design.id, ...by.said } : record)
}

/** A signed badge as its two rows: the issuer's register and the holder's wallet, with name and document sealed. */
export type MadeBadge = { readonly badge: BadgeRow; readonly holding: HoldingRow }

type Shared = { readonly person_id: string; readonly organisation_id: string }
type BadgeRow = Shared & {
  readonly id: string
  readonly holder_name: string
  readonly external_id: string
  readonly content_hash: string
  readonly kind: BadgeKind
  readonly title: string
  readonly list_number: number
  readonly list_index: number
  readonly issued_at: Date
  readonly valid_until: Date | null
  readonly suspended_at: null
  readonly suspended_reason: null
  readonly revoked_at: null
  readonly revoked_reason: null
  readonly replaces: string | null
  readonly design_id: string | null
}
type HoldingRow = Shared & {
  readonly badge_id: string
  readonly record: string
  readonly credential: string
  readonly received_at: Date
}

/** Signs the badge of a record and seals it; nothing is written yet. */
export async function makeBadge(node: Node, making: Making): Promise<MadeBadge> {
  const { issuer, key, holder, record, place, by } = making
  const id = newId<'Badge'>()
  const now = node.clock.now()
  const { title, validUntil, ...described } = by
    ? describeDesign(issuer, by.design, record, by.said, now)
    : describeRecord(issuer, record, now)
  const order: BadgeOrder = {
    id: `urn:uuid:${id}`,
    issuer: { did: issuer.did, name: issuer.name, key },
    recipient: { id: holder.did, name: holder.name },
    status: statusOf(issuer, place),
    ...described,
    ...(validUntil && { validUntil }),
  }
  const credential = await issueBadgeText(order, now)
  const ring = fieldKeys.of(node)
  const shared = { person_id: holder.person, organisation_id: issuer.organisation }
  const sealed = encryptField(ring, { ...credentialPlace(id), person: holder.person }, credential)
  return {
    badge: {
      id,
      ...shared,
      title,
      kind: record.kind,
      external_id: record.externalId,
      content_hash: making.contentHash,
      replaces: making.replaces,
      design_id: by?.design.id ?? null,
      list_number: place.number,
      list_index: place.index,
      issued_at: now,
      valid_until: validUntil ?? null,
      ...inForce,
      holder_name: encryptField(ring, { ...namePlace(id), person: holder.person }, holder.name),
    },
    holding: { badge_id: id, ...shared, record: JSON.stringify(record), credential: sealed, received_at: now },
  }
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
