import { type Selectable, sql } from 'kysely'
import { toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { type SavedSearch, dueAt } from './saved-search.ts'
import { type AlertTables, tables } from './tables.ts'

const table = 'alerts.search'

/** A person's searches, the newest first, each with how many vacancies were found lately. */
export async function searchesOf(tx: Tx, person: string): Promise<(SavedSearch & { found: number })[]> {
  const rows = await tables(tx)
    .selectFrom(table)
    .selectAll()
    .select((e) =>
      e
        .selectFrom('alerts.found')
        .select((f) => f.fn.countAll<string>().as('n'))
        .whereRef('alerts.found.search_id', '=', 'alerts.search.id')
        .as('n'),
    )
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...fromRow(row), found: Number(row.n ?? 0) }))
}

/** One search that the caller may see; locked until commit when it is to be changed. */
export async function find(tx: Tx, id: string, change = false): Promise<SavedSearch | undefined> {
  const one = tables(tx).selectFrom(table).selectAll().where('id', '=', id)
  const row = await (change ? one.forUpdate() : one).executeTakeFirst()
  return row && fromRow(row)
}

/** Serialises a person's saving, so that their limit holds. */
export async function lockFor(tx: Tx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alerts ${person}`}, 0))`.execute(tx)
}

/** Adds a search. */
export async function add(tx: Tx, { id, person, name, query, every, createdAt }: SavedSearch): Promise<void> {
  await tables(tx)
    .insertInto(table)
    .values({ id, person_id: person, name, query, every, created_at: createdAt, changed_at: createdAt, told_at: null })
    .execute()
}

/** Writes what somebody decided anew, and when what was found and not told yet is due now; stopped, it is not told at all. */
export async function change(tx: Tx, now: Date, search: SavedSearch): Promise<void> {
  const { id, name, query, every, toldAt } = search
  await tables(tx).updateTable(table).set({ name, query, every, changed_at: now }).where('id', '=', id).execute()
  await (every === 'never' ? forget(tx, id) : postpone(tx, id, dueAt(every, now, toldAt)))
}

async function postpone(tx: Tx, id: string, due: Date): Promise<void> {
  await tables(tx)
    .updateTable('alerts.found')
    .set({ due_at: due })
    .where('search_id', '=', id)
    .where('told_at', 'is', null)
    .execute()
}

async function forget(tx: Tx, id: string): Promise<void> {
  await tables(tx).deleteFrom('alerts.found').where('search_id', '=', id).where('told_at', 'is', null).execute()
}

/** Removes a search with what was found for it. */
export async function remove(tx: Tx, id: string): Promise<void> {
  await tables(tx).deleteFrom(table).where('id', '=', id).execute()
}

/** Searches with alerts after one of them in the order of their ids. */
export async function alertingAfter(tx: Tx, id: string | undefined, limit: number): Promise<SavedSearch[]> {
  const some = tables(tx).selectFrom(table).selectAll().where('every', '<>', 'never')
  const rows = await (id === undefined ? some : some.where('id', '>', id)).orderBy('id').limit(limit).execute()
  return rows.map(fromRow)
}

function fromRow(row: Selectable<AlertTables[typeof table]>): SavedSearch {
  return {
    id: toId<'SavedSearch'>(row.id),
    person: toId<'Person'>(row.person_id),
    name: row.name,
    query: row.query,
    every: row.every,
    createdAt: row.created_at,
    ...(row.told_at && { toldAt: row.told_at }),
  }
}
