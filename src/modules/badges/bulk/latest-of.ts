import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** A record of a person, as an agency numbers it. */
export type RecordOf = { readonly person: string; readonly externalId: string }

/** A name for a record of a person. */
export function keyOf({ person, externalId }: RecordOf): string {
  return `${person} ${externalId}`
}

/**
 * The content of the latest badge of each record that ever had one, by `keyOf`. In two halves, so that each has an index of
 * its own whatever PostgreSQL believes of the table's size: an import asks while it fills the table.
 */
export async function latestOf(
  tx: Tx,
  organisation: string,
  records: readonly RecordOf[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ person_id: string; external_id: string; content_hash: string }>`
    select distinct on (person_id, external_id) person_id, external_id, content_hash
    from unnest(${records.map(({ person }) => person)}::uuid[], ${records.map(({ externalId }) => externalId)}::text[])
      as r(person, record)
    cross join lateral (
      select person_id, external_id, content_hash, issued_at, id from badges.badge
      where organisation_id = ${organisation}::uuid and external_id = record and person_id = person and revoked_at is null
      union all
      select person_id, external_id, content_hash, issued_at, id from badges.badge
      where organisation_id = ${organisation}::uuid and external_id = record and person_id = person and revoked_at is not null
    ) as b
    order by person_id, external_id, issued_at desc, id desc`.execute(tables(tx))
  return new Map(rows.map((row) => [keyOf({ person: row.person_id, externalId: row.external_id }), row.content_hash]))
}
