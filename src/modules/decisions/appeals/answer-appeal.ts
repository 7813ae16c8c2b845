import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { toDay } from '../../../kernel/day.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type ReadDecision, findDecision, findRow } from '../decision-store.ts'
import { mayOfficiate } from '../may-decide.ts'
import type { AppealRow, DecisionRow } from '../tables.ts'
import { ownCase } from '../sign-asked.ts'
import { tellDecision } from '../tell-decision.ts'
import { longerDue } from './appeal-days.ts'
import { type Appeal, appealsToAnswer, changeAppeal, findAppeal, lockAppeal } from './appeal-store.ts'
import { seal } from './sealed-appeal.ts'

/** Appeals that wait, and those answered lately. */
export const appealsWaiting: Operation<
  Record<never, never>,
  { readonly waiting: readonly AppealRow[]; readonly answered: readonly AppealRow[] }
> = query('decisions.appeals', {
  input: z.object({}),
  allow: mayOfficiate,
  run: async ({ tx }) => ({ value: await appealsToAnswer(tx) }),
})

/** The file of an appeal: what was written, the decision with all that it stands on, and whether this officer may answer. */
export type AppealFile = {
  readonly appeal: Appeal
  readonly kept: ReadDecision
  readonly newer: DecisionRow | undefined
  readonly mayAnswer: boolean
}

/** The file as an officer sees it; its person sees that it was read. */
export const appealFile: Operation<{ appeal: string }, AppealFile> = query('decisions.appeal-file', {
  input: z.object({ appeal: z.uuid() }),
  allow: mayOfficiate,
  run: async ({ actor, input, tx, call: { node } }) => {
    const appeal = await findAppeal(tx, node, input.appeal)
    const kept = appeal && (await findDecision(tx, node, appeal.row.decision_id))
    if (!appeal || !kept) return refusal('platform.not-found', 404)
    const newer = kept.row.newer_id === null ? undefined : await findRow(tx, kept.row.newer_id)
    const others = ![kept.row.signed_by, kept.row.person_id].includes(selfOf(actor) ?? '')
    const mayAnswer = appeal.row.outcome === null && others
    const accessed = [{ person: toId<'Person'>(kept.row.person_id), what: '심사 청구와 결정', purpose: '심사' }]
    return { value: { appeal, kept, newer, mayAnswer }, accessed }
  },
})

type Answering = { appeal: string; outcome: 'upheld' | 'replaced'; role: string; reason: string }

/** Answers an appeal: the decision stays, or another one stands in its place. Never by who signed the decision. */
export const answerAppeal: Operation<Answering, { decision: string }> = command('decisions.answer-appeal', {
  stepUp: 'staff',
  input: z.object({
    appeal: z.uuid(),
    outcome: z.enum(['upheld', 'replaced'], 'needed'),
    role: z.string().trim().min(1, 'needed').max(100, 'too-long'),
    reason: z.string().trim().min(1, 'needed').max(5000, 'too-long'),
  }),
  allow: mayOfficiate,
  run: async (context) => {
    const { actor, input, tx, now, call } = context
    const asked = await answerable(context)
    if (isRefusal(asked)) return asked
    const { appeal, decision } = asked
    const newer = input.outcome === 'replaced' ? await otherDecision(context, decision) : undefined
    if (isRefusal(newer)) return newer
    const name = actor.kind === 'person' ? actor.name : ''
    const { outcome, role, reason } = input
    await changeAppeal(tx, appeal.row.id, {
      outcome,
      answer: seal(call.node, 'answer', appeal.row.id, { name, role, reason }),
      answered_at: now,
      answered_by: selfOf(actor) ?? null,
      newer_id: newer?.id ?? null,
    })
    await enqueue(tx, tellDecision, { decision: decision.id, what: 'appeal-answered' })
    return { value: { decision: decision.id }, subject: appeal.row.id }
  },
})

/** Takes longer, once, as the law lets the examiner; its person is told the new day. */
export const takeLonger: Operation<{ appeal: string }, { due: string }> = command('decisions.take-longer', {
  input: z.object({ appeal: z.uuid() }),
  allow: mayOfficiate,
  run: async (context) => {
    const asked = await answerable(context)
    if (isRefusal(asked)) return asked
    const { row } = asked.appeal
    if (row.instance !== 'examiner' || row.longer_at !== null) return refusal('decisions.longer-once', 409)
    const due = longerDue(toDay(row.due_on))
    await changeAppeal(context.tx, row.id, { due_on: due, longer_at: context.now })
    await enqueue(context.tx, tellDecision, { decision: row.decision_id, what: 'appeal-longer' })
    return { value: { due }, subject: row.id }
  },
})

type Asked = { readonly appeal: Appeal; readonly decision: DecisionRow }

async function answerable({ actor, input, tx, call: { node } }: Context<{ appeal: string }>): Promise<Asked | Refusal> {
  const appeal = await lockAppeal(tx, node, input.appeal)
  const decision = appeal && (await findRow(tx, appeal.row.decision_id))
  if (!appeal || !decision) return refusal('platform.not-found', 404)
  if (appeal.row.outcome !== null) return refusal('decisions.answered-already', 409)
  if (decision.person_id === selfOf(actor)) return ownCase
  return decision.signed_by === selfOf(actor) ? refusal('decisions.another-answers', 403) : { appeal, decision }
}

// What stands in its place was signed by somebody else, too.
async function otherDecision({ tx }: Context<Answering>, decision: DecisionRow): Promise<DecisionRow | Refusal> {
  const newer = decision.newer_id === null ? undefined : await findRow(tx, decision.newer_id)
  if (!newer) return refusal('decisions.no-other-decision', 409)
  const same = newer.signed_by !== null && newer.signed_by === decision.signed_by
  return same ? refusal('decisions.another-answers', 403) : newer
}
