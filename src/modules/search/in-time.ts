import { sql } from 'kysely'
import { Refused, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'

/** No visitor waits longer for a search (milliseconds). */
const longest = 10_000

/**
 * From here on each question of a transaction to the database ends after as long as somebody waits: of a nation's vacancies a search takes
 * minutes there, while there is no index.
 */
export async function limitQuestions(tx: Tx, most: number = longest): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(most)}, true)`.execute(tx)
}

/** Does a search; says by a refusal that one of its questions took too long. */
export async function inTime<T>(search: () => Promise<T>): Promise<T> {
  try {
    return await search()
  } catch (error) {
    if (tookTooLong(error)) throw new Refused(refusal('search.getting-ready', 503))
    throw error
  }
}

// PostgreSQL: query_canceled.
function tookTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
}
