import { type Day, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** Keeps the notice that a draft began with, and the day on which it was read. */
export async function keep(
  tx: Tx,
  one: { vacancy: string; organisation: string; text: string; readOn: Day },
): Promise<void> {
  await tables(tx)
    .insertInto('jobs.notice')
    .values({ vacancy_id: one.vacancy, organisation_id: one.organisation, text: one.text, read_on: one.readOn })
    .execute()
}

/** The notice of a draft. */
export async function find(tx: Tx, vacancy: string): Promise<{ text: string; readOn: Day } | undefined> {
  const row = await tables(tx)
    .selectFrom('jobs.notice')
    .select(['text', 'read_on'])
    .where('vacancy_id', '=', vacancy)
    .executeTakeFirst()
  return row && { text: row.text, readOn: toDay(row.read_on) }
}

/** Forgets it: what is published stands for itself, and a notice may hold telephone numbers. */
export async function forget(tx: Tx, vacancy: string): Promise<void> {
  await tables(tx).deleteFrom('jobs.notice').where('vacancy_id', '=', vacancy).execute()
}
