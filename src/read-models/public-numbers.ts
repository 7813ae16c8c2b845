import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Tx } from '../platform/database/connect.ts'

/** What the home page tells everybody, measured now. Shares are of 0 to 1; days may be fractions. */
export type PublicNumbers = {
  readonly open: number
  readonly fresh: number
  readonly ofClosed: number
  readonly answeredShare: number | null
  readonly answered: number
  readonly medianDays: number | null
  readonly at: Date
}

type Row = Omit<PublicNumbers, 'at'>

/** Measures them in one statement. Needs the system's rights: applications are counted, none is shown. */
export async function publicNumbers(tx: Tx, today: Day, now: Date): Promise<PublicNumbers> {
  const weekAgo = new Date(now.getTime() - 7 * 86_400_000)
  const { rows } = await sql<Row>`
    with posting as (
      select count(*)::int as open, count(*) filter (where published_at >= ${weekAgo})::int as fresh
      from search.posting where open_until >= ${today}::date and opens_on <= ${today}::date
    ), sent as (
      select submitted_at, vacancy_id, least(invited_at, declined_at, closed_at) as answered_at
      from applications.application where withdrawn_at is null
    ), closed as (
      select count(*)::int as "ofClosed", avg((s.answered_at is not null)::int)::float8 as "answeredShare"
      from sent s join jobs.vacancy v on v.id = s.vacancy_id where v.closed_at is not null
    ), answer as (
      select count(*)::int as answered,
        percentile_cont(0.5) within group (order by extract(epoch from answered_at - submitted_at) / 86400)::float8 as "medianDays"
      from sent where answered_at is not null
    )
    select * from posting, closed, answer`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('the numbers gave no row')
  return { ...row, at: now }
}
