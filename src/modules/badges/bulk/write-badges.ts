import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { MadeBadge } from '../issuers/make-badge.ts'

/** Writes many badges into the register and the wallets in two statements. */
export async function writeBadges(tx: Tx, made: readonly MadeBadge[]): Promise<void> {
  if (made.length === 0) return
  const badges = JSON.stringify(made.map(({ badge }) => badge))
  await sql`insert into badges.badge select * from json_populate_recordset(null::badges.badge, ${badges}::json)`.execute(
    tx,
  )
  const holdings = JSON.stringify(made.map(({ holding }) => holding))
  await sql`insert into badges.holding (badge_id, person_id, organisation_id, record, credential, received_at)
    select badge_id, person_id, organisation_id, record::jsonb, credential, received_at
    from json_to_recordset(${holdings}::json)
    as r(badge_id uuid, person_id uuid, organisation_id uuid, record text, credential text, received_at timestamptz)`.execute(
    tx,
  )
}
