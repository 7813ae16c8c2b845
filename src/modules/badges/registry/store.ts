import { sql } from 'kysely'
import { toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables, type AccreditationRow } from '../tables.ts'
import type { Accredited } from './accreditation.ts'

/** A signed list as it was published. */
export type PublishedList = { readonly version: number; readonly at: Date; readonly signed: string }

/** A published list: the newest, or that of a version. */
export async function publishedVersion(tx: Tx, version?: number): Promise<PublishedList | undefined> {
  let found = tables(tx).selectFrom('badges.accreditation_list').selectAll()
  if (version !== undefined) found = found.where('version', '=', version)
  const row = await found.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row && { version: row.version, at: row.published_at, signed: row.signed }
}

/** When each list was published, newest first. */
export async function versions(tx: Tx): Promise<{ version: number; at: Date }[]> {
  const rows = await tables(tx)
    .selectFrom('badges.accreditation_list')
    .select(['version', 'published_at'])
    .orderBy('version', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({ version: row.version, at: row.published_at }))
}

/** Every proposal with its decision, newest first. */
export async function allProposals(tx: Tx): Promise<AccreditationRow[]> {
  return await tables(tx)
    .selectFrom('badges.accreditation')
    .selectAll()
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
}

/** One proposal, held. Who changes the list waits here for whoever changes it now. */
export async function lockProposal(tx: Tx, id: string): Promise<AccreditationRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('badges.accreditation_list'))`.execute(tx)
  return await tables(tx)
    .selectFrom('badges.accreditation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** What is on the list now: confirmed, and not replaced by something confirmed. */
export async function currentEntries(tx: Tx): Promise<Accredited[]> {
  const rows = await tables(tx)
    .selectFrom('badges.accreditation as a')
    .selectAll('a')
    .where('a.decision', '=', 'confirmed')
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('badges.accreditation as b')
            .select('b.id')
            .whereRef('b.replaces', '=', 'a.id')
            .where('b.decision', '=', 'confirmed'),
        ),
      ),
    )
    .orderBy('a.name')
    .orderBy('a.from_day')
    .execute()
  return rows.map(accreditedOf)
}

/** A row as the list says it. */
export function accreditedOf(row: AccreditationRow): Accredited {
  return {
    id: row.id,
    did: row.did,
    name: row.name,
    ...(row.name_en !== null && { nameEn: row.name_en }),
    kinds: row.kinds,
    from: toDay(row.from_day),
    ...(row.until_day !== null && { until: toDay(row.until_day) }),
  }
}
