import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'

/** Letters on their way to the mail server: how many wait for another try, and how old the oldest is. */
export type LettersWaiting = { readonly again: number; readonly oldestSeconds: number }

/**
 * Counts letters that should have been handed over by now, and messages whose ways nobody decided yet. They are not read. A
 * letter that waits although a later one was taken has a trouble of its own, which says nothing about the mail server.
 */
export async function lettersWaiting(tx: Tx, now: Date): Promise<LettersWaiting> {
  const { rows } = await sql<LettersWaiting>`select
      count(*) filter (where tried)::int as again,
      coalesce(extract(epoch from ${now}::timestamptz - min(since)), 0)::float8 as "oldestSeconds"
    from (
      select attempts > 0 as tried, greatest(created_at, digest_due) as since from notifications.delivery
        where channel = 'mail' and sent_at is null and gave_up_at is null and in_digest is null
          and (attempts > 0 or next_try <= ${now})
          and greatest(created_at, digest_due) >= coalesce(
            (select max(sent_at) from notifications.delivery where channel = 'mail' and sent_at is not null), '-infinity')
      union all
      select false, created_at from notifications.notice where planned_at is null and person_id is not null
    ) as waiting`.execute(tx)
  return rows[0] ?? { again: 0, oldestSeconds: 0 }
}
