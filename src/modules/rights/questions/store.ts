import type { Selectable } from 'kysely'
import { toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type RightsTables, tables } from '../tables.ts'
import type { Question } from './question.ts'

const table = 'rights.question'
const most = 200

/** The questions that the caller may see: their own, or those put to whom they act for; open ones first. */
export async function questions(tx: Tx, of: { readonly person: string } | 'asked'): Promise<Question[]> {
  const rows = await tables(tx)
    .selectFrom(table)
    .selectAll()
    .$if(of !== 'asked', (q) => q.where('person_id', '=', of === 'asked' ? '' : of.person))
    .orderBy('answered_at', (o) => o.desc().nullsFirst())
    .orderBy('answer_by')
    .limit(most)
    .execute()
  return rows.map(questionOf)
}

/** One of them, held against a second answer. */
export async function lockQuestion(tx: Tx, id: string): Promise<(Question & { person: string }) | undefined> {
  const row = await tables(tx).selectFrom(table).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && { ...questionOf(row), person: row.person_id }
}

/** Takes questions that are late and were not yet put to the operator, and marks them so. Needs the system's rights. */
export async function takeLate(tx: Tx, today: string, now: Date): Promise<{ id: string; person: string }[]> {
  return await tables(tx)
    .updateTable(table)
    .set({ escalated_at: now })
    .where('answer_by', '<', today)
    .where('answered_at', 'is', null)
    .where('escalated_at', 'is', null)
    .returning(['id', 'person_id as person'])
    .execute()
}

function questionOf(row: Selectable<RightsTables[typeof table]>): Question {
  const { answer, answered_name: name, answered_at: at } = row
  return {
    id: row.id,
    what: row.what,
    readAt: row.read_at,
    words: row.words,
    askedAt: row.asked_at,
    answerBy: toDay(row.answer_by),
    escalated: row.escalated_at !== null,
    ...(answer !== null && at !== null && { answer: { text: answer, name: name ?? '', at } }),
  }
}
