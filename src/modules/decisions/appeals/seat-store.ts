import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type AppealRow, type Instance, type JudgeRow, type SeatRow, tables } from '../tables.ts'
import { type Judging, openJudging } from './sealed-seat.ts'

/** A seat in a body, with who has it and how many cases wait before them. */
export type Seat = Judging & { readonly row: SeatRow; readonly waiting: number }

/** Before whom a case is. */
export type Judge = Judging & { readonly row: JudgeRow }

/** The seats that are held, by body and by when they were given. */
export async function seatsHeld(tx: Tx, node: Node): Promise<Seat[]> {
  const rows = await tables(tx)
    .selectFrom('decisions.seat')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from decisions.judge j join decisions.appeal a on a.id = j.appeal_id
        where j.seat_id = seat.id and a.outcome is null)`.as('waiting'),
    )
    .where('ended_at', 'is', null)
    .orderBy('body', 'desc')
    .orderBy('named_at')
    .execute()
  return rows.map(({ waiting, ...row }) => ({ row, waiting, ...openJudging(node, 'seat', row.id, row.content) }))
}

/** The seat that somebody holds. */
export async function seatOf(tx: Tx, person: string): Promise<SeatRow | undefined> {
  const held = tables(tx).selectFrom('decisions.seat').selectAll().where('person_id', '=', person)
  return await held.where('ended_at', 'is', null).executeTakeFirst()
}

/** Before whom cases are, by the order in which they were assigned. */
export async function judgesOf(tx: Tx, node: Node, appeals: readonly string[]): Promise<Judge[]> {
  if (appeals.length === 0) return []
  const all = tables(tx).selectFrom('decisions.judge').selectAll().where('appeal_id', 'in', appeals)
  const rows = await all.orderBy('assigned_at').orderBy('id').execute()
  return rows.map((row) => ({ row, ...openJudging(node, 'judge', row.id, row.content) }))
}

/** Whether somebody has signed the ruling as it is now: a signature under an earlier text does not count. */
export function hasSigned({ row: { signed_at: at } }: Judge, { ruling_at: ruled }: AppealRow): boolean {
  return at !== null && ruled !== null && at >= ruled
}

/** Cases that wait and are before nobody, the soonest due first. */
export async function beforeNobody(tx: Tx, body: Instance): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('decisions.appeal')
    .select('id')
    .where('instance', '=', body)
    .where('outcome', 'is', null)
    .where(sql<boolean>`not exists (select 1 from decisions.judge j where j.appeal_id = appeal.id)`)
    .orderBy('due_on')
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}
