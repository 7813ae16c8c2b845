import type { Insertable, Selectable } from 'kysely'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type OperationsTables, tables } from '../tables.ts'
import type { Incident, Update } from './incident.ts'

type Row = Selectable<OperationsTables['operations.incident']>

/** One incident that the caller may see. */
export async function find(tx: Tx, id: string): Promise<Incident | undefined> {
  const row = await tables(tx).selectFrom('operations.incident').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The same, held until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<Incident | undefined> {
  const row = await tables(tx)
    .selectFrom('operations.incident')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Incidents that the caller may see, the latest first. */
export async function latest(tx: Tx, limit: number): Promise<Incident[]> {
  const rows = await tables(tx)
    .selectFrom('operations.incident')
    .selectAll()
    .orderBy('began_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Adds an incident, or writes all of it anew. */
export async function save(tx: Tx, i: Incident): Promise<void> {
  const { id: _, ...rest } = toRow(i)
  await tables(tx)
    .insertInto('operations.incident')
    .values(toRow(i))
    .onConflict((c) => c.column('id').doUpdateSet(rest))
    .execute()
}

/** What was said about incidents, oldest first. */
export async function updatesOf(tx: Tx, incidents: readonly string[]): Promise<Map<string, Update[]>> {
  const said = new Map<string, Update[]>()
  if (incidents.length === 0) return said
  const rows = await tables(tx)
    .selectFrom('operations.incident_update')
    .selectAll()
    .where('incident_id', 'in', [...incidents])
    .orderBy('at')
    .orderBy('id')
    .execute()
  for (const r of rows) {
    const update = { at: r.at, stage: r.stage, text: { ko: r.text_ko, en: r.text_en } }
    said.set(r.incident_id, [...(said.get(r.incident_id) ?? []), update])
  }
  return said
}

/** Says something about an incident. */
export async function say(tx: Tx, incident: string, { at, stage, text }: Update): Promise<void> {
  await tables(tx)
    .insertInto('operations.incident_update')
    .values({ id: newId(), incident_id: incident, at, stage, text_ko: text.ko, text_en: text.en })
    .execute()
}

function fromRow(r: Row): Incident {
  return {
    id: toId(r.id),
    components: r.components,
    title: { ko: r.title_ko, en: r.title_en },
    beganAt: r.began_at,
    foundBy: r.found_by,
    createdAt: r.created_at,
    ...(r.ended_at && { endedAt: r.ended_at }),
    ...(r.opened_at && { openedAt: r.opened_at }),
    ...(r.closed_at && { closedAt: r.closed_at }),
    ...(r.done_ko !== null && r.done_en !== null && { done: { ko: r.done_ko, en: r.done_en } }),
    ...(r.dismissed_at && { dismissedAt: r.dismissed_at }),
    ...(r.dismiss_reason !== null && { dismissReason: r.dismiss_reason }),
  }
}

function toRow(i: Incident): Insertable<OperationsTables['operations.incident']> {
  return {
    id: i.id,
    components: [...i.components],
    title_ko: i.title.ko,
    title_en: i.title.en,
    began_at: i.beganAt,
    ended_at: i.endedAt ?? null,
    found_by: i.foundBy,
    created_at: i.createdAt,
    opened_at: i.openedAt ?? null,
    closed_at: i.closedAt ?? null,
    done_ko: i.done?.ko ?? null,
    done_en: i.done?.en ?? null,
    dismissed_at: i.dismissedAt ?? null,
    dismiss_reason: i.dismissReason ?? null,
  }
}
