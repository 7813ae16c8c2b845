import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { Count } from './journey-times.ts'

/** Adds one to each of these counts. */
export async function add(tx: Tx, week: Day, journey: string, counts: readonly Omit<Count, 'n'>[]): Promise<void> {
  await sql`select operations.count_journey(${week}::date, ${journey}, ${JSON.stringify(counts)}::jsonb)`.execute(tx)
}

/** The counts of a journey from a week on. */
export async function countsSince(tx: Tx, journey: string, week: Day): Promise<Count[]> {
  const rows = await tables(tx)
    .selectFrom('operations.journey_count')
    .select(['what', 'seconds'])
    .select(({ fn }) => fn.sum<number>('n').as('n'))
    .where('journey', '=', journey)
    .where('week', '>=', week)
    .groupBy(['what', 'seconds'])
    .execute()
  return rows.map((r) => ({ ...r, n: Number(r.n) }))
}
