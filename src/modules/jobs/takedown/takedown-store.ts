import type { Selectable } from 'kysely'
import { toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type JobsTables, tables } from '../tables.ts'
import type { Takedown } from './takedown.ts'

const table = 'jobs.takedown'

/** Adds one. A second for the same vacancy meets the index of open ones. */
export async function add(tx: Tx, one: Takedown): Promise<void> {
  await tables(tx)
    .insertInto(table)
    .values({
      id: one.id,
      vacancy_id: one.vacancy,
      organisation_id: one.organisation ?? null,
      title: one.title,
      reason: one.reason,
      taken_by: one.takenBy,
      taken_by_name: one.takenByName,
      taken_at: one.takenAt,
      object_by: one.objectBy,
    })
    .execute()
}

/** One, held until the transaction ends. */
export async function lockTakedown(tx: Tx, id: string): Promise<Takedown | undefined> {
  const row = await tables(tx).selectFrom(table).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && fromRow(row)
}

/** The one of a vacancy that is not decided yet. */
export async function openTakedown(tx: Tx, vacancy: string): Promise<Takedown | undefined> {
  const some = tables(tx).selectFrom(table).selectAll().where('vacancy_id', '=', vacancy)
  const row = await some.where('decision', 'is', null).executeTakeFirst()
  return row && fromRow(row)
}

/** A company's, the newest first. */
export async function takedownsOf(tx: Tx, organisation: string): Promise<Takedown[]> {
  const some = tables(tx).selectFrom(table).selectAll().where('organisation_id', '=', organisation)
  return (await some.orderBy('taken_at', 'desc').limit(50).execute()).map(fromRow)
}

/** All that are not decided yet, the oldest first. */
export async function undecided(tx: Tx): Promise<Takedown[]> {
  const some = tables(tx).selectFrom(table).selectAll().where('decision', 'is', null)
  return (await some.orderBy('taken_at').limit(100).execute()).map(fromRow)
}

/** Those without an objection whose days are over. */
export async function unobjected(tx: Tx, today: string): Promise<Takedown[]> {
  const some = tables(tx)
    .selectFrom(table)
    .selectAll()
    .where('decision', 'is', null)
    .where('objection', 'is', null)
    .where('organisation_id', 'is not', null)
  return (await some.where('object_by', '<', today).orderBy('id').limit(200).forUpdate().execute()).map(fromRow)
}

/** Keeps an objection; false when the caller may not. */
export async function keepObjection(tx: Tx, id: string, objection: string, by: string, at: Date): Promise<boolean> {
  const change = tables(tx).updateTable(table).set({ objection, objected_by: by, objected_at: at })
  return (await change.where('id', '=', id).executeTakeFirst()).numUpdatedRows === 1n
}

/** Who decided what, and why; by nobody when the days went by without an objection. */
type Decided = {
  readonly decision: 'kept' | 'lifted'
  readonly at: Date
  readonly reason?: string
  readonly by?: string
  readonly name?: string
}

/** Keeps the decision; false when the caller may not. */
export async function keepDecision(tx: Tx, id: string, { decision, at, reason, by, name }: Decided): Promise<boolean> {
  const set = {
    decision,
    decided_at: at,
    decision_reason: reason ?? null,
    decided_by: by ?? null,
    decided_by_name: name ?? null,
  }
  const change = tables(tx).updateTable(table).set(set).where('id', '=', id)
  return (await change.executeTakeFirst()).numUpdatedRows === 1n
}

function fromRow(r: Selectable<JobsTables[typeof table]>): Takedown {
  return {
    id: r.id,
    vacancy: r.vacancy_id,
    ...(r.organisation_id !== null && { organisation: r.organisation_id }),
    title: r.title,
    reason: r.reason,
    takenBy: r.taken_by,
    takenByName: r.taken_by_name,
    takenAt: r.taken_at,
    objectBy: toDay(r.object_by),
    ...(r.objection !== null && { objection: r.objection }),
    ...(r.objected_by !== null && { objectedBy: r.objected_by }),
    ...(r.decision !== null && { decision: r.decision }),
    ...(r.decision_reason !== null && { decisionReason: r.decision_reason }),
    ...(r.decided_by_name !== null && { decidedByName: r.decided_by_name }),
  }
}
