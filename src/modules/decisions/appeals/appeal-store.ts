import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type AppealRow, type DecisionRow, tables } from '../tables.ts'
import { type Ruling, type Signed, openAnswer, openRuling, openWords, seal } from './sealed-appeal.ts'
import { type Judge, judgesOf } from './seat-store.ts'
import { lastDayToAsk } from './appeal-days.ts'

/** An appeal with what was written. */
export type Appeal = {
  readonly row: AppealRow
  readonly says: string
  readonly answer: Signed | undefined
  /** What waits for the signatures of the committee's members. */
  readonly ruling: Ruling | undefined
  /** Before whom it is; nobody while its body has too few members. */
  readonly judges: readonly Judge[]
}

/** The appeals against a decision, the first instance first. */
export async function appealsOf(tx: Tx, node: Node, decision: string): Promise<Appeal[]> {
  const all = tables(tx).selectFrom('decisions.appeal').selectAll().where('decision_id', '=', decision)
  return await opened(tx, node, await all.orderBy('sent_at').execute())
}

/** One appeal, held until the transaction ends. */
export async function lockAppeal(tx: Tx, node: Node, id: string): Promise<Appeal | undefined> {
  const found = tables(tx).selectFrom('decisions.appeal').selectAll().where('id', '=', id)
  return (await opened(tx, node, await found.forUpdate().execute()))[0]
}

/** One appeal. */
export async function findAppeal(tx: Tx, node: Node, id: string): Promise<Appeal | undefined> {
  const found = tables(tx).selectFrom('decisions.appeal').selectAll().where('id', '=', id)
  return (await opened(tx, node, await found.execute()))[0]
}

/** An appeal in a list, with before whom it is. */
export type ListedAppeal = { readonly row: AppealRow; readonly judges: readonly Judge[] }

/** Appeals that wait for an answer, the soonest due first, and those answered lately. */
export async function appealsToAnswer(
  tx: Tx,
  node: Node,
): Promise<{ waiting: ListedAppeal[]; answered: ListedAppeal[] }> {
  const all = tables(tx).selectFrom('decisions.appeal').selectAll().limit(100)
  const waiting = await all.where('outcome', 'is', null).orderBy('due_on').execute()
  const answered = await all.where('outcome', 'is not', null).orderBy('answered_at', 'desc').execute()
  const judges = await judgesOf(
    tx,
    node,
    [...waiting, ...answered].map(({ id }) => id),
  )
  const listed = (row: AppealRow): ListedAppeal => ({ row, judges: before(judges, row) })
  return { waiting: waiting.map(listed), answered: answered.map(listed) }
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
  Pick<
    AppealRow,
    | 'due_on'
    | 'longer_at'
    | 'outcome'
    | 'answer'
    | 'answered_at'
    | 'answered_by'
    | 'newer_id'
    | 'ruling'
    | 'ruling_at'
    | 'ruling_by'
  >
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

async function opened(tx: Tx, node: Node, rows: readonly AppealRow[]): Promise<Appeal[]> {
  const judges = await judgesOf(
    tx,
    node,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    row,
    says: openWords(node, row.id, row.content),
    answer: row.answer === null ? undefined : openAnswer(node, row.id, row.answer),
    ruling: row.ruling === null ? undefined : openRuling(node, row.id, row.ruling),
    judges: before(judges, row),
  }))
}

function before(judges: readonly Judge[], { id }: AppealRow): Judge[] {
  return judges.filter(({ row }) => row.appeal_id === id)
}
