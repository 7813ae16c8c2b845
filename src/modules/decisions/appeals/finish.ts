import { enqueue } from '../../../platform/jobs/runner.ts'
import type { Fact } from '../../../kernel/fact.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { changeDecision, replacedBy } from '../decision-store.ts'
import { setAside } from '../events.ts'
import { tables } from '../tables.ts'
import { tellDecision } from '../tell-decision.ts'
import { changeAppeal } from './appeal-store.ts'
import type { Case } from './before-actor.ts'
import { type Ruling, seal } from './sealed-appeal.ts'

type Acting = Pick<Context<unknown>, 'tx' | 'now' | 'call'>

/** The name under which the committee's rulings are told, beside those of its members. */
export const committeeName = '고용보험심사위원회'

/** Ends an appeal with an answer under the names of all before whom it was; a decision that is set aside is for the office to make anew. */
export async function finish(
  { tx, now, call }: Acting,
  { appeal: { row, judges }, decision, own }: Case,
  { outcome, reason }: Ruling,
): Promise<readonly Fact[]> {
  const name = judges.map((each) => each.name).join(', ')
  const role = row.instance === 'committee' ? committeeName : own.title
  await changeAppeal(tx, row.id, {
    outcome,
    answer: seal(call.node, 'answer', row.id, { name, role, reason }),
    answered_at: now,
    answered_by: own.row.judge_id,
    newer_id: outcome === 'replaced' ? decision.newer_id : null,
  })
  await enqueue(tx, tellDecision, { decision: decision.id, what: 'appeal-answered' })
  if (outcome !== 'set-aside') return []
  await changeDecision(tx, decision.id, { set_aside_at: now })
  const { id, person_id: person } = decision
  return [setAside({ decision: id, replaced: await replacedBy(tx, id), person })]
}

/** Signs the ruling of a moment as one of its members. */
export async function signAs({ tx, now }: Acting, { own }: Case, ruled: Date): Promise<void> {
  const at = now < ruled ? ruled : now
  await tables(tx).updateTable('decisions.judge').set({ signed_at: at }).where('id', '=', own.row.id).execute()
}
