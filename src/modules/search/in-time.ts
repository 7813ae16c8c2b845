import { sql } from 'kysely'
import { Refused, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'

/** No visitor waits longer for a search (milliseconds). */
const longest = 10_000

/**
 * Searches in the database, but only as long as somebody waits: of a nation's vacancies a search takes minutes there, until the index is
 * built. Refuses when a question took longer.
 */
export async function inTime<T>(tx: Tx, search: () => Promise<T>, most: number = longest): Promise<T> {
  await sql`select set_config('statement_timeout', ${String(most)}, true)`.execute(tx)
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
