import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, isDay, startOf } from '../../../kernel/day.ts'
import { type Outcome, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { findIssuer } from '../issuers/issuer.ts'
import { hideSmall, hideSum, type Shown } from './hide-small.ts'
import { periodOf, periods, type Period } from './period.ts'

/** What is counted of each badge. `opened` is how often public links to such badges were opened. */
export const measures = ['issued', 'revoked', 'suspended', 'corrected', 'opened'] as const
/** One of them. */
export type Measure = (typeof measures)[number]

/** One badge with its numbers, small ones hidden. */
export type StatisticsRow = { readonly title: string; readonly numbers: Readonly<Record<Measure, Shown>> }

/** The agency's numbers of a period: nothing of persons. */
export type Statistics = {
  readonly period: Period
  readonly first: Day
  readonly last: Day
  readonly rows: readonly StatisticsRow[]
  readonly sums: Readonly<Record<Measure, Shown>>
}

type Asked = { period: Period; day: Day }
const Asked = z.object({
  period: z.enum(periods).default('month'),
  day: z.custom<Day>(isDay, 'not-a-day'),
})

/** Counts what the agency issued in the month, quarter or year of a day. It needs whole tables, so the node counts and hands out numbers only. */
export async function readStatistics(call: Call, raw: unknown): Promise<Outcome<Statistics>> {
  const input = parseInput<Asked>(Asked, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const organisation = organisationOf(call.actor, 'issuer')
  const no = await call.node.authorise(call.actor, () => organisation !== undefined)
  if (no) return { ok: false, refusal: no }
  const { actor } = systemCall(call.node, 'badges.statistics')
  const { first, last, next } = periodOf(input.period, input.day)
  return await inTransaction(call.node, actor, 'badges.statistics', async (tx): Promise<Outcome<Statistics>> => {
    if (!(await findIssuer(tx, { organisation: organisation ?? '' })))
      return { ok: false, refusal: refusal('badges.not-an-issuer', 403) }
    const counted = await count(tx, organisation ?? '', startOf(first), startOf(next))
    return { ok: true, value: { period: input.period, first, last, ...shown(counted) } }
  })
}

type Counted = { readonly title: string } & Readonly<Record<Measure, number>>

// Column by column: each number stands beside its sum.
function shown(counted: readonly Counted[]): Pick<Statistics, 'rows' | 'sums'> {
  const hidden = byMeasure((measure) => hideSmall(counted.map((row) => row[measure])))
  return {
    rows: counted.map(({ title }, at) => ({ title, numbers: byMeasure((measure) => hidden[measure][at]) })),
    sums: byMeasure((measure) => hideSum(counted.map((row) => row[measure]))),
  }
}

function byMeasure<T>(of: (measure: Measure) => T): Record<Measure, T> {
  const [issued, revoked, suspended, corrected, opened] = [
    of('issued'),
    of('revoked'),
    of('suspended'),
    of('corrected'),
    of('opened'),
  ]
  return { issued, revoked, suspended, corrected, opened }
}

async function count(tx: Tx, organisation: string, from: Date, to: Date): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    with own as (select * from badges.badge where organisation_id = ${organisation}::uuid), counted as (
      select title, 'issued' as what, count(*)::int as n from own
        where issued_at >= ${from} and issued_at < ${to} group by title
      union all select title, case revoked_reason when 'replaced' then 'corrected' else 'revoked' end, count(*)::int from own
        where revoked_at >= ${from} and revoked_at < ${to} group by 1, 2
      union all select title, 'suspended', count(*)::int from own
        where suspended_at >= ${from} and suspended_at < ${to} group by title
      union all select own.title, 'opened', coalesce(sum(v.times), 0)::int from badges.share_view v
        join badges.share_link s on s.id = v.share_id join own on own.id = s.badge_id
        where v.hour >= ${from} and v.hour < ${to} group by own.title)
    select title, ${sql.join(measures.map((m) => sql`coalesce(sum(n) filter (where what = ${m}), 0)::int as ${sql.ref(m)}`))}
    from counted group by title order by title limit 1000`.execute(tx)
  return rows
}
