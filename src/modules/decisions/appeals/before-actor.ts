import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { findRow } from '../decision-store.ts'
import { ownCase } from '../sign-asked.ts'
import type { DecisionRow } from '../tables.ts'
import { type Appeal, findAppeal, lockAppeal } from './appeal-store.ts'
import type { Judge } from './seat-store.ts'

/** An appeal that waits, with the decision it contests, before whoever acts. */
export type Case = { readonly appeal: Appeal; readonly decision: DecisionRow; readonly own: Judge }

/** The case that somebody asks to answer, held, or why it is not theirs: never who decided, never who asked. */
export async function beforeActor(context: Context<{ appeal: string }>): Promise<Case | Refusal> {
  const { input, tx, call } = context
  const found = await theirs(context, await findAppeal(tx, call.node, input.appeal))
  if (isRefusal(found)) return found
  // The database lets only those hold it before whom it is; meanwhile it may have been answered or gone before somebody else.
  return await theirs(context, await lockAppeal(tx, call.node, input.appeal))
}

async function theirs({ actor, tx }: Context<unknown>, appeal: Appeal | undefined): Promise<Case | Refusal> {
  const decision = appeal && (await findRow(tx, appeal.row.decision_id))
  if (!appeal || !decision) return refusal('platform.not-found', 404)
  if (appeal.row.outcome !== null) return refusal('decisions.answered-already', 409)
  if (decision.person_id === selfOf(actor)) return ownCase
  if (decision.signed_by === selfOf(actor)) return refusal('decisions.another-answers', 403)
  const own = appeal.judges.find(({ row }) => row.judge_id === selfOf(actor))
  return own ? { appeal, decision, own } : refusal('decisions.not-before-you', 403)
}
