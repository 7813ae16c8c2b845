import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { Domain, DomainFault } from './domain.ts'

/** The domain that an organisation named; undefined when it named none, or whoever asks may not see it. */
export async function domainOf(tx: Tx, organisation: string): Promise<Domain | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.domain')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
  return row && asDomain(row)
}

/** Names a domain. Another one than before begins without proof; the same keeps it. */
export async function nameDomain(
  tx: Tx,
  organisation: string,
  { domain, did }: { readonly domain: string; readonly did: string },
  now: Date,
): Promise<void> {
  const before = await domainOf(tx, organisation)
  if (before?.domain === domain && before.did === did) return
  const nothing = { checked_at: null, fault: null, proved_by: null, proved_at: null, seen_at: null }
  const row = { did, domain, asked_at: now, ...nothing }
  await tables(tx)
    .insertInto('badges.domain')
    .values({ organisation_id: organisation, ...row })
    .onConflict((c) => c.column('organisation_id').doUpdateSet(row))
    .execute()
}

/** The domains that were proven and not looked at since then. */
export async function domainsToCheck(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('badges.domain')
    .select('organisation_id')
    .where('proved_at', 'is not', null)
    .where('checked_at', '<', before)
    .orderBy('checked_at')
    .limit(500)
    .execute()
  return rows.map((row) => row.organisation_id)
}

type Row = {
  domain: string
  did: string
  checked_at: Date | null
  fault: DomainFault | null
  proved_by: 'did-web' | 'file' | null
  proved_at: Date | null
  seen_at: Date | null
}

function asDomain(row: Row): Domain {
  return {
    domain: row.domain,
    did: row.did,
    ...(row.checked_at && { checkedAt: row.checked_at }),
    ...(row.fault !== null && { fault: row.fault }),
    ...(row.proved_by !== null && { provedBy: row.proved_by }),
    ...(row.proved_at && { provedAt: row.proved_at }),
    ...(row.seen_at && { seenAt: row.seen_at }),
  }
}
