import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type JobsTables, tables } from './tables.ts'
import type { Vacancy } from './vacancy.ts'
import { type VacancyRow, fromRow, toRow } from './vacancy-row.ts'

function rows(tx: Tx): SelectQueryBuilder<JobsTables, 'jobs.vacancy', VacancyRow> {
  return tables(tx)
    .selectFrom('jobs.vacancy')
    .leftJoin('jobs.source', 'jobs.source.code', 'jobs.vacancy.source')
    .selectAll('jobs.vacancy')
    .select(['jobs.source.name as source_name', 'jobs.source.url as source_page'])
}

/** One vacancy that the caller may see. */
export async function find(tx: Tx, id: string): Promise<Vacancy | undefined> {
  const found = await sql<VacancyRow>`select v.*, s.name as source_name, s.url as source_page
    from jobs.vacancy v left join jobs.source s on s.code = v.source where v.id = ${id}`.execute(tx)
  const [row] = found.rows
  return row && fromRow(row)
}

/** Several by id. */
export async function findAll(tx: Tx, ids: readonly string[]): Promise<Vacancy[]> {
  if (ids.length === 0) return []
  return (await rows(tx).where(sql<boolean>`jobs.vacancy.id = any (${ids}::uuid[])`).execute()).map(fromRow)
}

/** One, held against concurrent changes until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<Vacancy | undefined> {
  await sql`select 1 from jobs.vacancy where id = ${id} for update`.execute(tx)
  return find(tx, id)
}

/** An organisation's vacancies, drafts included, the latest change first; those that were thrown away apart. */
export async function ofOrganisation(tx: Tx, organisation: string, discarded = false): Promise<Vacancy[]> {
  const found = await rows(tx)
    .where('organisation_id', '=', organisation)
    .where('discarded_at', discarded ? 'is not' : 'is', null)
    .orderBy('updated_at', 'desc')
    .limit(500)
    .execute()
  return found.map(fromRow)
}

/** Published vacancies of other places under a business number. */
export async function ofNumber(tx: Tx, number: string, limit: number): Promise<Vacancy[]> {
  const found = await rows(tx)
    .where('employer_number', '=', number)
    .where('published_at', 'is not', null)
    .where('closed_at', 'is', null)
    .orderBy('published_at', 'desc')
    .limit(limit)
    .execute()
  return found.map(fromRow)
}

/** Published vacancies before an id, the newest first: for rebuilding what others derive. */
export async function publishedBefore(tx: Tx, id: string | undefined, limit: number): Promise<Vacancy[]> {
  const found = await rows(tx)
    .where('published_at', 'is not', null)
    .$if(id !== undefined, (q) => q.where('jobs.vacancy.id', '<', id ?? ''))
    .orderBy('jobs.vacancy.id', 'desc')
    .limit(limit)
    .execute()
  return found.map(fromRow)
}

/** Adds a vacancy, or writes all of it anew. */
export async function save(tx: Tx, v: Vacancy): Promise<void> {
  const { id, created_at: _created, ended_at: _ended, content_hash: _hash, seen_in: _seen, ...rest } = toRow(v)
  await tables(tx)
    .insertInto('jobs.vacancy')
    .values(toRow(v))
    .onConflict((c) => c.column('id').doUpdateSet(rest))
    .execute()
}

/** Marks the published vacancies whose last day has passed, at most `limit`; gives them. */
export async function endPast(
  tx: Tx,
  today: string,
  now: Date,
  limit: number,
): Promise<{ id: string; organisation_id: string | null }[]> {
  const past = sql<string>`(select id from jobs.vacancy where closes_on < ${today}::date and published_at is not null and ended_at is null
    and closed_at is null limit ${limit} for update skip locked)`
  return tables(tx)
    .updateTable('jobs.vacancy')
    .set({ ended_at: now })
    .where('id', 'in', past)
    .returning(['id', 'organisation_id'])
    .execute()
}
