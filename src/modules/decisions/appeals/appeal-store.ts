import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type AppealRow, type DecisionRow, tables } from '../tables.ts'
import { type Signed, openAnswer, openWords, seal } from './sealed-appeal.ts'
import { lastDayToAsk } from './appeal-days.ts'

/** An appeal with what was written. */
export type Appeal = {
  readonly row: AppealRow
  readonly says: string
  readonly answer: Signed | undefined
}

/** The appeals against a decision, the first instance first. */
export async function appealsOf(tx: Tx, node: Node, decision: string): Promise<Appeal[]> {
  const all = tables(tx).selectFrom('decisions.appeal').selectAll().where('decision_id', '=', decision)
  return (await all.orderBy('sent_at').execute()).map((row) => opened(node, row))
}

/** One appeal, held until the transaction ends. */
export async function lockAppeal(tx: Tx, node: Node, id: string): Promise<Appeal | undefined> {
  const found = tables(tx).selectFrom('decisions.appeal').selectAll().where('id', '=', id)
  const row = await found.forUpdate().executeTakeFirst()
  return row && opened(node, row)
}

/** One appeal. */
export async function findAppeal(tx: Tx, node: Node, id: string): Promise<Appeal | undefined> {
  const row = await tables(tx).selectFrom('decisions.appeal').selectAll().where('id', '=', id).executeTakeFirst()
  return row && opened(node, row)
}

/** Appeals that wait for an answer, the soonest due first, and those answered lately. */
export async function appealsToAnswer(tx: Tx): Promise<{ waiting: AppealRow[]; answered: AppealRow[] }> {
  const all = tables(tx).selectFrom('decisions.appeal').selectAll().limit(100)
  const waiting = await all.where('outcome', 'is', null).orderBy('due_on').execute()
  const answered = await all.where('outcome', 'is not', null).orderBy('answered_at', 'desc').execute()
  return { waiting, answered }
}

/** Keeps an appeal that was just sent. */
export async function keepAppeal(
  tx: Tx,
  node: Node,
  row: Pick<AppealRow, 'id' | 'decision_id' | 'person_id' | 'instance' | 'sent_at' | 'known_on' | 'due_on'>,
  says: string,
): Promise<void> {
  const content = seal(node, 'content', row.id, { says })
  await tables(tx)
    .insertInto('decisions.appeal')
    .values({ ...row, content })
    .execute()
}

type Changed = Partial<
  Pick<AppealRow, 'due_on' | 'longer_at' | 'outcome' | 'answer' | 'answered_at' | 'answered_by' | 'newer_id'>
>

/** Changes where an appeal stands. */
export async function changeAppeal(tx: Tx, id: string, set: Changed): Promise<void> {
  await tables(tx).updateTable('decisions.appeal').set(set).where('id', '=', id).execute()
}

/** The last day to contest a decision before an instance: of the committee, counted from the examiner's answer. */
export function untilOf(decision: Pick<DecisionRow, 'appeal_until' | 'decided_at'>, before: Appeal | undefined): Day {
  const answered = before?.row.answered_at
  if (answered) return lastDayToAsk(dayOf(answered))
  return decision.appeal_until === null ? lastDayToAsk(dayOf(decision.decided_at)) : toDay(decision.appeal_until)
}

function opened(node: Node, row: AppealRow): Appeal {
  const answer = row.answer === null ? undefined : openAnswer(node, row.id, row.answer)
  return { row, says: openWords(node, row.id, row.content), answer }
}
