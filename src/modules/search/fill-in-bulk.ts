import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Vacancy } from '../jobs/index.ts'
import { postingOf } from './posting.ts'
import * as store from './store.ts'
import { analyserVersion } from './text/analyse.ts'

/** Writes the rows of vacancies that whoever calls has just written (ADR 50): nothing is read again, and no fact is needed. */
export async function fillInBulk(tx: Tx, vacancies: readonly Vacancy[]): Promise<void> {
  // Else the next start would take the rows for those of another analyser and make them all anew.
  if (await store.isEmpty(tx)) await store.noteMadeWith(tx, analyserVersion)
  await store.put(
    tx,
    vacancies.flatMap((one) => postingOf(one) ?? []),
  )
}

/** Takes the index of words away before very many rows come. Searches by words in SQL are slow until it is back. */
export async function dropWordIndex(tx: Tx): Promise<void> {
  await sql`select search.drop_word_index()`.execute(tx)
}

/** Makes the index of words where it is missing. */
export async function makeWordIndex(tx: Tx): Promise<void> {
  await sql`select search.make_word_index()`.execute(tx)
}
