import { type Day, addDays } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** Moves the day of a round; the next one begins the day after. The first day it had is kept with the reason. Acts of the office only. */
export async function moveRound(tx: Tx, round: Row<'round'>, to: Day, why: string): Promise<void> {
  const db = tables(tx)
  await db
    .updateTable('benefits.round')
    .set({ due_on: to, due_before: round.due_before ?? round.due_on, moved_for: why })
    .where('id', '=', round.id)
    .execute()
  await beginNext(tx, round, to)
}

/** Gives a round its first day back. */
export async function moveBack(tx: Tx, round: Row<'round'>, to: Day): Promise<void> {
  await tables(tx)
    .updateTable('benefits.round')
    .set({ due_on: to, due_before: null, moved_for: null })
    .where('id', '=', round.id)
    .execute()
  await beginNext(tx, round, to)
}

async function beginNext(tx: Tx, { claim_id, number }: Row<'round'>, after: Day): Promise<void> {
  await tables(tx)
    .updateTable('benefits.round')
    .set({ from_day: addDays(after, 1) })
    .where('claim_id', '=', claim_id)
    .where('number', '=', number + 1)
    .execute()
}
