import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'

/** Letters on their way to the mail server: how many wait for another try, and how old the oldest is. */
export type LettersWaiting = { readonly again: number; readonly oldestSeconds: number }

/** Counts letters that are not handed over yet. The letters themselves are not read. */
export async function lettersWaiting(tx: Tx): Promise<LettersWaiting> {
  const { rows } = await sql<LettersWaiting>`select
      count(*) filter (where state::text = 'retry')::int as again,
      coalesce(extract(epoch from clock_timestamp() - min(created_on)), 0)::float8 as "oldestSeconds"
    from pgboss.job where name = 'notifications.send-mail' and state::text in ('created', 'retry', 'active')`.execute(
    tx,
  )
  return rows[0] ?? { again: 0, oldestSeconds: 0 }
}
