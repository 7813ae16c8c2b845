import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../database/connect.ts'

/**
 * How far one schedule got; `rests` while its round is being done, and for a while after one that failed. `now` is the time by the
 * clock of the database: those of several nodes may differ.
 */
export type ScheduleRow = {
  readonly name: string
  readonly done_for: Date
  readonly rests: boolean
  readonly now: Date
}

/** Who does a round: a schedule's name and an id of this one try. */
export type Taken = { readonly name: string; readonly by: string }

/** So long a round belongs to a process that says nothing more: then it died, and another may take it. */
export const leaseSeconds = 30
const longestRestSeconds = 600

/** All schedules, in a time that is moved by `offset` milliseconds. A new one begins now: nothing of it was missed. */
export async function schedules(tx: Tx, names: readonly string[], offset: number): Promise<readonly ScheduleRow[]> {
  const now = sql<Date>`statement_timestamp() + make_interval(secs => ${offset / 1000})`
  const found = await rows(tx, now)
  const missing = names.filter((name) => !found.some((row) => row.name === name))
  if (missing.length === 0) return found
  await sql`insert into platform.schedule (name, done_for) select unnest(${missing}::text[]), ${now}
    on conflict do nothing`.execute(tx)
  return await rows(tx, now)
}

async function rows(tx: Tx, now: RawBuilder<Date>): Promise<readonly ScheduleRow[]> {
  const all = await sql<ScheduleRow>`select name, done_for, ${now} as now,
    coalesce(rests_until > clock_timestamp(), false) as rests from platform.schedule`.execute(tx)
  return all.rows
}

/** Takes the round for a time, unless it was done or somebody does it. The row is locked by the change, so only one takes it. */
export async function take(tx: Tx, { name, by }: Taken, time: Date): Promise<boolean> {
  const taken = await sql`update platform.schedule
    set round = ${by}, rests_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where name = ${name} and done_for < ${time} and coalesce(rests_until, '-infinity') <= clock_timestamp()`.execute(tx)
  return taken.numAffectedRows === 1n
}

/** It is still being done. */
export async function prolong(tx: Tx, { name, by }: Taken): Promise<void> {
  await sql`update platform.schedule set rests_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where name = ${name} and round = ${by}`.execute(tx)
}

/** The round for a time is done. */
export async function finish(tx: Tx, { name, by }: Taken, time: Date): Promise<void> {
  await sql`update platform.schedule set done_for = ${time}, round = null, rests_until = null, failures = 0
    where name = ${name} and round = ${by}`.execute(tx)
}

/** It failed: it is tried again after a while, longer each time. */
export async function rest(tx: Tx, { name, by }: Taken): Promise<void> {
  await sql`update platform.schedule set round = null, failures = failures + 1,
      rests_until = clock_timestamp() + make_interval(secs => least(${longestRestSeconds}, 10 * 2 ^ least(failures, 10)))
    where name = ${name} and round = ${by}`.execute(tx)
}

/** The clock was moved back: rounds begin from there. */
export async function setBack(tx: Tx, name: string, time: Date): Promise<void> {
  await sql`update platform.schedule set done_for = ${time}
    where name = ${name} and done_for > ${time} and coalesce(rests_until, '-infinity') <= clock_timestamp()`.execute(tx)
}
