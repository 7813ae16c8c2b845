import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Posting } from './posting.ts'

/** Writes rows of the index, each replacing an earlier one of the same vacancy. */
export async function put(tx: Tx, rows: readonly Posting[]): Promise<void> {
  if (rows.length > 0) await putRows(tx, rowsOf(rows))
}

/** Rows as `putRows` takes them. */
export function rowsOf(rows: readonly Posting[]): string {
  return JSON.stringify(rows)
}

/** The same for rows written out before: one statement for the whole batch. */
export async function putRows(tx: Tx, rows: string): Promise<void> {
  await sql`insert into search.posting (vacancy_id, published_at, opens_on, open_until, sido, sigungu, region, occupation, employment, shift, career, pay_month,
      source, feat, card, hours, education, licence, benefit, access, firm, pay_hour)
    select vacancy_id, published_at, opens_on, open_until, sido, sigungu, region, occupation, employment, shift, career, pay_month, source, feat, card,
      hours, education, licence, benefit, access, firm, pay_hour from jsonb_to_recordset(${rows}::jsonb) as r(vacancy_id uuid, published_at timestamptz, opens_on date, open_until date,
      sido text, sigungu text, region text, occupation text, employment text, shift text, career int, pay_month int, source text, feat text[], card jsonb,
      hours text, education text, licence text, benefit int, access int, firm text, pay_hour int)
    on conflict (vacancy_id) do update set published_at = excluded.published_at, opens_on = excluded.opens_on, open_until = excluded.open_until,
      sido = excluded.sido, sigungu = excluded.sigungu, region = excluded.region, occupation = excluded.occupation, employment = excluded.employment,
      shift = excluded.shift, career = excluded.career, pay_month = excluded.pay_month, source = excluded.source, feat = excluded.feat, card = excluded.card,
      hours = excluded.hours, education = excluded.education, licence = excluded.licence, benefit = excluded.benefit, access = excluded.access, firm = excluded.firm,
      pay_hour = excluded.pay_hour`.execute(tx)
}

/** Removes vacancies that are no longer public. */
export async function drop(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`delete from search.posting where vacancy_id = any (${ids}::uuid[])`.execute(tx)
}

/** With which analyser the index was made; 0 when that is not known. */
export async function madeWith(tx: Tx): Promise<number> {
  const { rows } = await sql<{ analyser: number }>`select analyser from search.made_with`.execute(tx)
  return rows[0]?.analyser ?? 0
}
