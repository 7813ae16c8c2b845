import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Oddity, type Report, limits, spanOf } from './report.ts'

const most = 200
const mostReasons = 50

/** Counts a month of the access ledger and finds what stands out. Needs the system's rights. */
export async function countMonth(tx: Tx, month: string): Promise<Report> {
  const { from, to } = spanOf(month)
  const here = sql`platform.access_entry where at >= ${from} and at < ${to}`
  const totals = await sql<Omit<Report, 'byRole' | 'reasons' | 'odd' | 'checks' | 'faultyChecks'>>`
    select count(*)::int as entries, count(distinct actor)::int as readers, count(distinct person_id)::int as persons,
      count(distinct request) filter (where kind = 'download')::int as downloads,
      count(*) filter (where kind = 'download' and coalesce(reason, '') = '')::int as "withoutReason" from ${here}`.execute(
    tx,
  )
  const byRole = await sql<Report['byRole'][number]>`
    select role, count(*)::int as n from ${here} group by role order by n desc, role`.execute(tx)
  const reasons = await sql<Report['reasons'][number]>`
    select reason, count(distinct request)::int as n from ${here} and coalesce(reason, '') <> ''
      group by reason order by n desc, reason limit ${mostReasons}`.execute(tx)
  const checks = await sql<Pick<Report, 'checks' | 'faultyChecks'>>`
    select count(*)::int as checks, count(*) filter (where jsonb_array_length(faults) > 0)::int as "faultyChecks"
      from platform.audit_check where at >= ${from} and at < ${to}`.execute(tx)
  const [total, check] = [totals.rows[0], checks.rows[0]]
  if (!total || !check) throw new Error('counting gave no row')
  return { ...total, ...check, byRole: byRole.rows, reasons: reasons.rows, odd: await oddIn(tx, from, to) }
}

// Systems fetch what a person asked them to; looked at is what people do.
async function oddIn(tx: Tx, from: Date, to: Date): Promise<Oddity[]> {
  const group = (
    kind: Oddity['kind'],
    n: RawBuilder<unknown>,
    more: RawBuilder<unknown> = sql``,
  ): RawBuilder<unknown> => sql`
    select ${kind}::text as kind, day, actor, max(actor_name) as name, max(role) as role, ${n}::int as n
      from e ${more} having ${n} >= ${sql.lit(limits[kind])}`
  const byDay = sql`group by day, actor`
  const downloads = sql`where kind = 'download' ${byDay}`
  const { rows } = await sql<Oddity>`
    with e as materialized (select *, to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD') as day,
        extract(hour from at at time zone 'Asia/Seoul') as hour
      from platform.access_entry where at >= ${from} and at < ${to} and actor like 'person:%')
    ${sql.join(
      [
        group('persons', sql`count(distinct person_id)`, byDay),
        group('night', sql`count(*)`, sql`where hour >= 22 or hour < 6 ${byDay}`),
        group('repeated', sql`count(*)`, sql`group by day, actor, person_id`),
        group('downloads', sql`count(distinct request)`, downloads),
        group('downloaded', sql`count(distinct person_id)`, downloads),
      ],
      sql` union all `,
    )}
    order by day, n desc limit ${most}`.execute(tx)
  return rows
}
