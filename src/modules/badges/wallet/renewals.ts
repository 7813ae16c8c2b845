import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** The badge that stands now in the place of this one: itself, or the last of those that replaced it. */
export async function standingFor(tx: Tx, badge: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`with recursive chain (id, step) as (
      select ${badge}::uuid, 0 union all
      select b.id, step + 1 from badges.badge b join chain c on b.replaces = c.id where step < 1000)
    select id from chain order by step desc limit 1`.execute(tables(tx))
  return rows[0]?.id ?? badge
}

/** This badge and all that it replaced. */
export async function withFormer(tx: Tx, badge: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive chain (id, step) as (
      select ${badge}::uuid, 0 union all
      select b.replaces, step + 1 from badges.badge b join chain c on b.id = c.id where b.replaces is not null and step < 1000)
    select id from chain`.execute(tables(tx))
  return rows.map(({ id }) => id)
}
