import { sql } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { answeredWithinDays, countedDays, fewestApplications } from './answer-rate.ts'

const keptDays = 400

/**
 * Counts anew for every company. Applications count once their thirty days are over; one taken back before an answer and within
 * those days does not count. Companies with fewer than five have no line.
 */
export async function countAnswers(tx: Tx, now: Date): Promise<void> {
  await sql`delete from jobs.reply where received_at < ${now}::timestamptz - make_interval(days => ${keptDays}::int)`.execute(
    tx,
  )
  await sql`delete from jobs.answer_rate`.execute(tx)
  await sql`insert into jobs.answer_rate (organisation_id, received, answered, counted_on)
    select organisation_id, count(*)::int,
      (count(*) filter (where answered_at <= received_at + make_interval(days => ${answeredWithinDays}::int)))::int, ${dayOf(now)}::date
    from jobs.reply
    where received_at between ${now}::timestamptz - make_interval(days => ${countedDays}::int)
        and ${now}::timestamptz - make_interval(days => ${answeredWithinDays}::int)
      and not (withdrawn_at is not null and withdrawn_at <= received_at + make_interval(days => ${answeredWithinDays}::int)
        and (answered_at is null or answered_at > withdrawn_at))
    group by organisation_id having count(*) >= ${fewestApplications}`.execute(tx)
}
