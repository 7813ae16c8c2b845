import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import type { Asked, Recovery } from './recovery.ts'

/** The recovery that a person has under way. */
export async function openRecovery(tx: Tx, person: string): Promise<Recovery | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.recovery')
    .selectAll()
    .where('person_id', '=', person)
    .where('cancelled_at', 'is', null)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const approvals = await tables(tx)
    .selectFrom('identity.recovery_approval')
    .select('organisation_id')
    .where('recovery_id', '=', row.id)
    .execute()
  return { id: row.id, begunAt: row.begun_at, ripeAt: row.ripe_at, approved: approvals.map((a) => a.organisation_id) }
}

/** The person's organisations, and whether somebody else administers them. */
export async function approversOf(tx: Tx, person: string): Promise<Asked[]> {
  const { rows } = await sql<Asked>`select organisation, name, others from identity.approvers_of(${person})`.execute(tx)
  return rows
}

/** A finished recovery whose acts are still held. */
export type Held = {
  readonly until: Date
  readonly by: 'waiting' | 'approval'
  readonly assurance: 'low' | 'substantial' | 'high'
  readonly undone: boolean
}

/** The person's finished recovery, while sensitive acts wait for it. */
export async function heldRecovery(tx: Tx, person: string, now: Date): Promise<Held | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.recovery')
    .select(['held_until', 'done_by', 'assurance', 'undone_at'])
    .where('person_id', '=', person)
    .where('held_until', '>', now)
    .orderBy('held_until', 'desc')
    .executeTakeFirst()
  if (!row?.held_until || !row.done_by || !row.assurance) return undefined
  return { until: row.held_until, by: row.done_by, assurance: row.assurance, undone: row.undone_at !== null }
}

/** How many codes are left. */
export async function codesLeft(tx: Tx, person: string): Promise<number> {
  const row = await tables(tx)
    .selectFrom('identity.recovery_code')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.n
}
