import type { Tx } from '../../../../platform/database/connect.ts'
import type { Context } from '../../../../platform/operation/command.ts'
import { committeeName } from '../../../decisions/index.ts'
import { notify } from '../../../notifications/index.ts'
import { type Row, tables } from '../../tables.ts'
import { coverageNotices } from '../notices.ts'
import type { Case } from './answerable.ts'
import { type Appeal, type Ruling, sealed } from './store.ts'

type Acting = Pick<Context<unknown>, 'tx' | 'now' | 'call'>

/** Ends an appeal with an answer under the names of all before whom it was. One that was right opens the request again. */
export async function finish({ tx, now, call }: Acting, { appeal, judges, own }: Case, ruling: Ruling): Promise<void> {
  const { id, instance } = appeal.row
  const { outcome, reason } = ruling
  const name = judges.map((each) => each.name).join(', ')
  const answer = JSON.stringify({ name, role: instance === 'committee' ? committeeName : own.title, reason })
  await change(tx, id, {
    outcome,
    answer: sealed(call.node, 'answer', id, answer),
    answered_at: now,
    answered_by: own.person,
  })
  if (outcome === 'overturned') await openAgain(tx, appeal)
  await notify(tx, now, coverageNotices.appealAnswered(appeal.row, outcome))
}

/** Signs the ruling of a moment as one of its members. */
export async function signAs({ tx, now }: Acting, { appeal: { row }, own }: Case, ruled: Date): Promise<void> {
  const signed_at = now < ruled ? ruled : now
  await tables(tx)
    .insertInto('benefits.coverage_signature')
    .values({ appeal_id: row.id, judge_id: own.person, person_id: row.person_id, signed_at })
    .onConflict((c) => c.columns(['appeal_id', 'judge_id']).doUpdateSet({ signed_at }))
    .execute()
}

type Changed = Partial<
  Pick<
    Row<'coverage_appeal'>,
    'outcome' | 'answer' | 'answered_at' | 'answered_by' | 'due_on' | 'longer_at' | 'ruling' | 'ruling_at' | 'ruling_by'
  >
>

/** Changes some columns of an appeal. */
export async function change(tx: Tx, id: string, set: Changed): Promise<void> {
  await tables(tx).updateTable('benefits.coverage_appeal').set(set).where('id', '=', id).execute()
}

async function openAgain(tx: Tx, { row }: Appeal): Promise<void> {
  await tables(tx)
    .updateTable('benefits.correction')
    .set({
      answer: null,
      reason: null,
      answered_at: null,
      answered_by: null,
      answered_by_name: null,
      refused_by: row.refused_by,
      appeal_until: null,
      moved_from: null,
      moved_incident: null,
    })
    .where('id', '=', row.correction_id)
    .where('answer', '=', 'refused')
    .execute()
}
