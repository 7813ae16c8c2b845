import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Node } from '../../../../platform/node.ts'
import { type Actor, selfOf } from '../../../../platform/operation/actor.ts'
import type { Context } from '../../../../platform/operation/command.ts'
import type { Sitting } from '../../../decisions/index.ts'
import { type Before, beforeWhom } from './before.ts'
import { type Appeal, lockAppeal } from './store.ts'

/** An appeal that waits, before whoever acts. */
export type Case = Before & { readonly appeal: Appeal; readonly own: Sitting }

/** The appeal that somebody asks to answer, held, or why it is not theirs. */
export async function answerable({ actor, input, tx, call }: Context<{ appeal: string }>): Promise<Case | Refusal> {
  const appeal = await lockAppeal(tx, call.node, input.appeal)
  if (!appeal) return refusal('benefits.no-such-request', 404)
  if (appeal.row.outcome !== null) return refusal('benefits.nothing-to-answer', 409)
  const before = await beforeWhom(tx, call.node, appeal)
  const own = ownSeat(actor, appeal, before)
  return isRefusal(own) ? own : { ...before, appeal, own }
}

// The examiner's and the committee's are bodies of their own: before whom it is answers, and had no part in it.
function ownSeat(actor: Actor, { row }: Appeal, { judges }: Before): Sitting | Refusal {
  const self = selfOf(actor) ?? ''
  if (row.person_id === self) return refusal('benefits.own-request', 403)
  if (row.refused_by === self) return refusal('benefits.another-answers', 403)
  return judges.find(({ person }) => person === self) ?? refusal('benefits.not-in-that-body', 403)
}

/** The file as somebody who may not answer sees it, too. */
export async function mayAnswerNow(
  tx: Tx,
  node: Node,
  actor: Actor,
  appeal: Appeal,
): Promise<Before & { readonly mayAnswer: boolean }> {
  const before = await beforeWhom(tx, node, appeal)
  return { ...before, mayAnswer: appeal.row.outcome === null && !isRefusal(ownSeat(actor, appeal, before)) }
}
