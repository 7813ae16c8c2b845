import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { tables } from '../tables.ts'
import { type Component, type Measured, type Run, components, unknownAfter } from './component.ts'

/** Everything measured since an instant, newest last. */
export async function runsSince(tx: Tx, since: Date): Promise<Run[]> {
  const rows = await tables(tx)
    .selectFrom('operations.component_run')
    .selectAll()
    .where('last_at', '>=', since)
    .orderBy('last_at')
    .orderBy('began_at')
    .execute()
  return rows.map((r) => ({ component: r.component, state: r.state, beganAt: r.began_at, lastAt: r.last_at }))
}

/**
 * Writes what was measured: a stretch in the same state grows, another state begins a new one. Several processes measure;
 * whoever comes within half a minute of the last one adds nothing.
 */
export async function record(tx: Tx, { at, states }: Measured): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('operations.component_run'))`.execute(tx)
  for (const component of components) {
    const state = states[component]
    if (state !== undefined) await recordOne(tx, component, state, at)
  }
}

async function recordOne(tx: Tx, component: Component, state: string, at: Date): Promise<void> {
  const known = new Date(+at - unknownAfter)
  const others = new Date(+at - 30_000)
  await sql`with last as (
      select id, state, last_at from operations.component_run where component = ${component} order by last_at desc, began_at desc limit 1),
    grown as (update operations.component_run r set last_at = ${at} from last
      where r.id = last.id and last.last_at >= ${known} and last.last_at < ${others} returning r.state)
    insert into operations.component_run (id, component, state, began_at, last_at)
    select ${newId()}::uuid, ${component}, ${state}, ${at}, ${at}
    where not exists (select 1 from last where last_at >= ${others})
      and not exists (select 1 from grown where grown.state = ${state})`.execute(tx)
}
