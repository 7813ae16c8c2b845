import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type SavedSearch, limits } from './saved-search.ts'
import { tables } from './tables.ts'

const table = 'alerts.found'
const day = 86_400_000

/** A vacancy that came and is to be looked at. */
export type Arrival = { readonly vacancy: string; readonly arrivedAt: Date }
/** A vacancy that was found for a search. */
export type Find = { readonly search: SavedSearch; readonly vacancy: string; readonly dueAt: Date }

/** Notes vacancies that came; one that came before stays as it is. */
export async function note(tx: Tx, now: Date, vacancies: readonly string[]): Promise<void> {
  await sql`insert into alerts.arrival (vacancy_id, arrived_at, look_at)
    select id, ${now}::timestamptz, ${now}::timestamptz from unnest(${[...new Set(vacancies)]}::uuid[]) as id on conflict do nothing`.execute(
    tx,
  )
}

/** Takes some that are to be looked at now, for this transaction. */
export async function takeArrivals(tx: Tx, now: Date, limit: number): Promise<Arrival[]> {
  const rows = await tables(tx)
    .selectFrom('alerts.arrival')
    .selectAll()
    .where('looked_at', 'is', null)
    .where('look_at', '<=', now)
    .orderBy('look_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => ({ vacancy: row.vacancy_id, arrivedAt: row.arrived_at }))
}

/** These were looked at. */
export async function looked(tx: Tx, now: Date, vacancies: readonly string[]): Promise<void> {
  if (vacancies.length === 0) return
  await tables(tx)
    .updateTable('alerts.arrival')
    .set({ looked_at: now })
    .where('vacancy_id', 'in', [...vacancies])
    .execute()
}

/** This one is to be looked at later. */
export async function lookLater(tx: Tx, vacancy: string, at: Date): Promise<void> {
  await tables(tx).updateTable('alerts.arrival').set({ look_at: at }).where('vacancy_id', '=', vacancy).execute()
}

/** Keeps what was found, once for a search and a vacancy. */
export async function keep(tx: Tx, now: Date, finds: readonly Find[]): Promise<void> {
  if (finds.length === 0) return
  const rows = finds.map(({ search, vacancy, dueAt }) => ({
    search_id: search.id,
    vacancy_id: vacancy,
    person_id: search.person,
    found_at: now,
    due_at: dueAt,
  }))
  await sql`insert into alerts.found (search_id, vacancy_id, person_id, found_at, due_at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(search_id uuid, vacancy_id uuid, person_id uuid, found_at timestamptz, due_at timestamptz)
    on conflict do nothing`.execute(tx)
}

/** Takes the next search of which something is to be told now, for this transaction, with the vacancies. */
export async function takeDue(tx: Tx, now: Date): Promise<{ search: string; vacancies: string[] } | undefined> {
  const { rows } = await sql<{ id: string }>`select s.id from alerts.search s where s.every <> 'never'
    and s.id in (select f.search_id from alerts.found f where f.told_at is null and f.due_at <= ${now})
    order by s.id limit 1 for update of s skip locked`.execute(tx)
  const search = rows[0]?.id
  if (search === undefined) return undefined
  const found = await tables(tx)
    .selectFrom(table)
    .select('vacancy_id')
    .where('search_id', '=', search)
    .where('told_at', 'is', null)
    .where('due_at', '<=', now)
    .execute()
  return { search, vacancies: found.map((row) => row.vacancy_id) }
}

/** Those were told, the others no longer fit and are let go. */
export async function settle(
  tx: Tx,
  now: Date,
  search: string,
  { told, gone }: { readonly told: readonly string[]; readonly gone: readonly string[] },
): Promise<void> {
  const rows = (vacancies: readonly string[]) =>
    sql<boolean>`search_id = ${search} and vacancy_id = any (${vacancies}::uuid[])`
  if (gone.length > 0) await tables(tx).deleteFrom(table).where(rows(gone)).execute()
  if (told.length === 0) return
  await tables(tx).updateTable(table).set({ told_at: now }).where(rows(told)).execute()
  await tables(tx).updateTable('alerts.search').set({ told_at: now }).where('id', '=', search).execute()
}

/** What was found for a search, the newest first. */
export async function foundFor(tx: Tx, search: string, limit: number): Promise<{ vacancy: string; at: Date }[]> {
  const rows = await tables(tx)
    .selectFrom(table)
    .select(['vacancy_id', 'found_at'])
    .where('search_id', '=', search)
    .orderBy('found_at', 'desc')
    .orderBy('vacancy_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ vacancy: row.vacancy_id, at: row.found_at }))
}

/** Removes what is kept no longer. A vacancy is remembered longer than it counts as news, so that it cannot come again. */
export async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * day)
  await tables(tx).deleteFrom(table).where('found_at', '<', before(limits.keptDays)).execute()
  await tables(tx)
    .deleteFrom('alerts.arrival')
    .where('arrived_at', '<', before(limits.freshDays * 2))
    .where('looked_at', 'is not', null)
    .execute()
}
