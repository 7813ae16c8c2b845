import { sql } from 'kysely'
import { toId, type Id } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { BadgePicture } from '../../../web/badge-picture/picture.ts'
import { DesignContent } from '../designs/design.ts'
import { BadgeRecord, type BadgeKind } from '../events.ts'
import { tables } from '../tables.ts'
import type { Wallet } from './wallet.ts'

/** A badge in a person's wallet, as résumé and applications use it. `state` is the issuer's register now; readers elsewhere check the published list. */
export type WalletBadge = {
  readonly id: Id<'Badge'>
  readonly kind: BadgeKind
  readonly title: string
  readonly issuerCode: string
  readonly issuerName: string
  readonly issuerNameEn?: string
  readonly record: BadgeRecord
  readonly issuedAt: Date
  readonly validUntil?: Date
  readonly state: BadgeState
  readonly stateReason?: string
  /** How the agency drew it, and the design it was issued by. */
  readonly drawn?: { readonly design: string; readonly picture: BadgePicture }
}

/** How a badge stands. 'expiring' ends within 31 days. */
export type BadgeState = 'valid' | 'expiring' | 'expired' | 'revoked' | 'suspended'

const soonDays = 31

/** The badges of a wallet, newest first. Replaced ones are left out: their successor is there. */
export async function walletBadges(tx: Tx, person: string, now: Date): Promise<WalletBadge[]> {
  const rows = await badgeRows(tx)
    .where('badges.holding.person_id', '=', person)
    .where((e) => e.or([e('revoked_reason', 'is', null), e('revoked_reason', '!=', 'replaced')]))
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => fromRow(row, now))
}

/** A wallet from which badges can be shown: all that `present` needs, read at once. */
export type OpenWallet = {
  readonly badges: readonly WalletBadge[]
  /** The signed documents by badge, sealed. */
  readonly sealed: ReadonlyMap<string, string>
  readonly key?: Wallet
}

/** The badges of a wallet with their documents and its key: one query, no lock, for nothing in the wallet changes. */
export async function openWallet(tx: Tx, person: string, now: Date): Promise<OpenWallet> {
  const { rows } = await sql<Row & Opening>`select b.id, b.person_id, b.kind, b.title, b.issued_at, b.valid_until,
      b.suspended_at, b.suspended_reason, b.revoked_at, b.revoked_reason, h.record, i.code, i.name, i.name_en,
      h.credential, w.did, w.secret_key
    from badges.holding h join badges.badge b on b.id = h.badge_id join badges.issuer i on i.organisation_id = b.organisation_id
      left join badges.wallet w on w.person_id = h.person_id
    where h.person_id = ${person} and b.revoked_reason is distinct from 'replaced'
    order by b.issued_at desc, b.id desc limit 500`.execute(tx)
  const [first] = rows
  return {
    badges: rows.map((row) => fromRow(row, now)),
    sealed: new Map(rows.map(({ id, credential }) => [id, credential])),
    ...(first?.did && first.secret_key && { key: { person, did: first.did, sealedKey: first.secret_key } }),
  }
}

/** One badge of the wallet with its sealed document; undefined when the caller may not see it. */
export async function walletBadge(
  tx: Tx,
  badge: string,
  now: Date,
): Promise<{ badge: WalletBadge; person: string; sealed: string } | undefined> {
  const row = await badgeRows(tx).select('credential').where('badges.badge.id', '=', badge).executeTakeFirst()
  return row && { badge: fromRow(row, now), person: row.person_id, sealed: row.credential }
}

function badgeRows(tx: Tx) {
  return tables(tx)
    .selectFrom('badges.holding')
    .innerJoin('badges.badge', 'badges.badge.id', 'badges.holding.badge_id')
    .innerJoin('badges.issuer', 'badges.issuer.organisation_id', 'badges.badge.organisation_id')
    .select(['badges.badge.id', 'badges.badge.person_id', 'badges.badge.kind', 'title', 'issued_at', 'valid_until'])
    .select(['suspended_at', 'suspended_reason', 'revoked_at', 'revoked_reason', 'record'])
    .select(['code', 'badges.issuer.name', 'name_en'])
    .leftJoin('badges.design', 'badges.design.id', 'badges.badge.design_id')
    .select(['badges.badge.design_id', 'content'])
}

type Opening = { credential: string; did: string | null; secret_key: string | null }
type Drawn = Awaited<ReturnType<ReturnType<typeof badgeRows>['executeTakeFirstOrThrow']>>
type Row = Omit<Drawn, 'design_id' | 'content'> & Partial<Pick<Drawn, 'design_id' | 'content'>>

function fromRow(row: Row, now: Date): WalletBadge {
  const reason = row.revoked_reason ?? row.suspended_reason
  return {
    id: toId(row.id),
    kind: row.kind,
    title: row.title,
    issuerCode: row.code,
    issuerName: row.name,
    record: BadgeRecord.parse(row.record),
    issuedAt: row.issued_at,
    state: stateOf(row, now),
    ...(row.name_en !== null && { issuerNameEn: row.name_en }),
    ...(row.valid_until && { validUntil: row.valid_until }),
    ...(reason !== null && { stateReason: reason }),
    ...(row.design_id && { drawn: { design: row.design_id, picture: DesignContent.parse(row.content).picture } }),
  }
}

/** How a badge stands by its issuer's register now. */
export function stateOf(
  row: { revoked_at: Date | null; suspended_at: Date | null; valid_until: Date | null },
  now: Date,
): BadgeState {
  if (row.revoked_at) return 'revoked'
  if (row.valid_until && row.valid_until <= now) return 'expired'
  if (row.suspended_at) return 'suspended'
  const soon = row.valid_until && row.valid_until.getTime() - now.getTime() <= soonDays * 86_400_000
  return soon ? 'expiring' : 'valid'
}
