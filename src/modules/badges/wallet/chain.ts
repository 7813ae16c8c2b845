import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import { type BadgeState, stateOf } from './wallet-badge.ts'

/** One of the badges that an agency issued for the same record, one in place of the other. */
export type ChainLink = {
  readonly badge: string
  readonly title: string
  readonly issuedAt: Date
  readonly validUntil?: Date
  readonly state: BadgeState | 'replaced'
}

/** The badges of one record of the caller's, newest first: this one, those before it and those that came in its place. */
export async function chainOf(tx: Tx, badge: string, now: Date): Promise<ChainLink[]> {
  const rows = await tables(tx)
    .selectFrom('badges.badge as one')
    .innerJoin('badges.badge as b', (on) =>
      on
        .onRef('b.organisation_id', '=', 'one.organisation_id')
        .onRef('b.external_id', '=', 'one.external_id')
        .onRef('b.person_id', '=', 'one.person_id'),
    )
    .innerJoin('badges.holding', 'badges.holding.badge_id', 'b.id')
    .select(['b.id', 'b.title', 'b.issued_at', 'b.valid_until', 'b.suspended_at', 'b.revoked_at', 'b.revoked_reason'])
    .where('one.id', '=', badge)
    .orderBy('b.issued_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    badge: row.id,
    title: row.title,
    issuedAt: row.issued_at,
    ...(row.valid_until && { validUntil: row.valid_until }),
    state: row.revoked_reason === 'replaced' ? 'replaced' : stateOf(row, now),
  }))
}
