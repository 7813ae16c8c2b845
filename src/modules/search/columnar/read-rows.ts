import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { IndexedRow } from './row-to-doc.ts'

const columns = sql`vacancy_id, floor(extract(epoch from published_at) * 1000)::float8 as at, (published_at at time zone 'Asia/Seoul')::date::text as published_on,
  opens_on::text, open_until::text, sido, sigungu, region, occupation, employment, shift, career, pay_month, pay_hour, source, hours, education, licence, benefit, access, firm, array_to_string(feat, E'\\n') as feat, sum::text`

/** The rows of these vacancies; those that are gone are not among them. */
export async function rowsOf(tx: Tx, ids: readonly string[]): Promise<readonly IndexedRow[]> {
  const { rows } =
    await sql<IndexedRow>`select ${columns} from search.posting where vacancy_id = any (${ids}::uuid[])`.execute(tx)
  return rows
}

/** Rows in order of id after one of them. */
export async function rowsAfter(tx: Tx, id: string | undefined, limit: number): Promise<readonly IndexedRow[]> {
  const from = id ?? '00000000-0000-0000-0000-000000000000'
  const { rows } =
    await sql<IndexedRow>`select ${columns} from search.posting where vacancy_id > ${from}::uuid order by vacancy_id limit ${limit}`.execute(
      tx,
    )
  return rows
}

/** The oldest transaction still running: everything before it has been committed or has failed. */
export async function horizon(tx: Tx): Promise<string> {
  const { rows } = await sql<{ x: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as x`.execute(tx)
  return rows[0]?.x ?? '0'
}

/** What changed from one horizon (included) up to the present one, each vacancy once, at most `limit` of them (then `to` is where to go on). */
export async function changedSince(
  tx: Tx,
  from: string,
  limit: number,
): Promise<{ readonly ids: readonly string[]; readonly to: string; readonly more: boolean }> {
  const { rows } = await sql<{ vacancy_id: string; xid: string; to: string }>`
    with now as (select pg_snapshot_xmin(pg_current_snapshot()) as x)
    select c.vacancy_id, c.xid::text, now.x::text as to from now left join lateral (
      select vacancy_id, xid from search.change where xid >= ${from}::xid8 and xid < now.x order by xid fetch first ${limit} rows with ties) c on true`.execute(
    tx,
  )
  const found = rows.filter((r) => r.vacancy_id !== null)
  const more = found.length >= limit
  const last = found.at(-1)
  // With ties: all of the last transaction's rows are there, so the next one begins after it.
  return {
    ids: [...new Set(found.map((r) => r.vacancy_id))],
    to: more && last ? String(BigInt(last.xid) + 1n) : (rows[0]?.to ?? from),
    more,
  }
}

/** How many rows there are and what their sums come to (modulo 2^64). */
export async function totals(tx: Tx): Promise<{ readonly rows: number; readonly sum: bigint }> {
  const { rows } = await sql<{
    n: number
    sum: string
  }>`select count(*)::int as n, coalesce(sum(sum::numeric), 0)::text as sum from search.posting`.execute(tx)
  return { rows: rows[0]?.n ?? 0, sum: BigInt.asUintN(64, BigInt(rows[0]?.sum ?? '0')) }
}
