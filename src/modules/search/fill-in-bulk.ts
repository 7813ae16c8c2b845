import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { besideOthers } from './remake-store.ts'
import * as store from './store.ts'

/** Takes the index of words away before very many rows come (ADR 50). Searches by words in SQL are slow until it is back. */
export async function beginFilling(tx: Tx): Promise<void> {
  await sql`select search.drop_word_index()`.execute(tx)
}

/** Writes rows of vacancies that the same transaction adds: nothing is read again, and no fact is needed. */
export async function fillInBulk(tx: Tx, rows: string): Promise<void> {
  await sideBySide<[void, void]>([besideOthers(tx), store.putRows(tx, rows)])
}

/** Makes the index of words where it is missing. */
export async function makeWordIndex(tx: Tx): Promise<void> {
  await sql`select search.make_word_index()`.execute(tx)
}
