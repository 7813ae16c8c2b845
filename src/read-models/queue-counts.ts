import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'

/** How many jobs of one kind wait, run or have failed for good. A round of a schedule runs, or is to be tried again. */
export type QueueCount = { readonly job: string; readonly state: string; readonly n: number }

/** Counts jobs that are not done. What they are about is not read. */
export async function queueCounts(tx: Tx): Promise<readonly QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select job, state, count(*)::int as n from (
      select name as job, state::text as state from pgboss.job where state::text in ('created', 'retry', 'active', 'failed')
      union all
      select name, case when round is null then 'retry' else 'active' end from platform.schedule
        where round is not null or failures > 0) open
    group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}
