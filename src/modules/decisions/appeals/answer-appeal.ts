import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { toDay } from '../../../kernel/day.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { selfOf } from '../../../platform/operation/actor.ts'
import { type ReadDecision, findDecision, findRow } from '../decision-store.ts'
import { mayOfficiate } from '../may-decide.ts'
import type { DecisionRow } from '../tables.ts'
import { tellDecision } from '../tell-decision.ts'
import { longerDue } from './appeal-days.ts'
import { type Appeal, type ListedAppeal, appealsOf, appealsToAnswer, changeAppeal, findAppeal } from './appeal-store.ts'
import { type Case, beforeActor } from './before-actor.ts'
import { finish, signAs } from './finish.ts'
import { type Outcome, seal } from './sealed-appeal.ts'
import { hasSigned } from './seat-store.ts'

type Listed = {
  readonly waiting: readonly ListedAppeal[]
  readonly answered: readonly ListedAppeal[]
  readonly self: string
}

/** Appeals that wait, and those answered lately, with before whom each is. */
export const appealsWaiting: Operation<Record<never, never>, Listed> = query('decisions.appeals', {
  input: z.object({}),
  allow: mayOfficiate,
  run: async ({ actor, tx, call: { node } }) => ({
    value: { ...(await appealsToAnswer(tx, node)), self: selfOf(actor) ?? '' },
  }),
})

/** The file of an appeal: what was written, the decision with all that it stands on, and what its reader may do. */
export type AppealFile = {
  readonly appeal: Appeal
  /** What was asked and answered before the examiner, where the case is before the committee now. */
  readonly earlier: readonly Appeal[]
  readonly kept: ReadDecision
  readonly newer: DecisionRow | undefined
  /** It is before them and not answered. */
  readonly mayAnswer: boolean
  /** They have not signed the ruling that waits. */
  readonly maySign: boolean
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
    const all = await appealsOf(tx, node, kept.row.id)
    const earlier = all.filter(({ row }) => row.sent_at < appeal.row.sent_at)
    const own = appeal.judges.find(({ row }) => row.judge_id === selfOf(actor))
    const mayAnswer = appeal.row.outcome === null && own !== undefined
    const maySign = mayAnswer && appeal.ruling !== undefined && !hasSigned(own, appeal.row)
    const accessed = [{ person: toId<'Person'>(kept.row.person_id), what: '심사 청구와 결정', purpose: '심사' }]
    return { value: { appeal, earlier, kept, newer, mayAnswer, maySign }, accessed }
  },
})

type Answering = { appeal: string; outcome: Outcome; reason: string }

/**
 * Answers an appeal that is before who answers: the decision stays, or it is set aside and the office decides anew. The examiner
 * answers alone; what a member of the committee writes is the answer once every member before whom the case is has signed it:
 * `answered` says whether it is.
 */
export const answerAppeal: Operation<Answering, { decision: string; answered: boolean }> = command(
  'decisions.answer-appeal',
  {
    stepUp: 'staff',
    input: z.object({
      appeal: z.uuid(),
      outcome: z.enum(['upheld', 'set-aside', 'replaced'], 'needed'),
      reason: z.string().trim().min(1, 'needed').max(5000, 'too-long'),
    }),
    allow: mayOfficiate,
    run: async (context) => {
      const { input, tx, now, call } = context
      const asked = await beforeActor(context)
      if (isRefusal(asked)) return asked
      const { appeal, decision, own } = asked
      const wrong = await notSo(context.tx, asked, input.outcome)
      if (wrong) return wrong
      const { outcome, reason } = input
      const ruling = { outcome, reason, name: own.name }
      const answered: boolean = appeal.row.instance === 'examiner'
      const done = { value: { decision: decision.id, answered }, subject: appeal.row.id }
      if (answered) return { ...done, facts: await finish(context, asked, ruling) }
      const sealed = seal(call.node, 'ruling', appeal.row.id, ruling)
      const ruled = afterSignatures(appeal, now)
      await changeAppeal(tx, appeal.row.id, { ruling: sealed, ruling_at: ruled, ruling_by: own.row.judge_id })
      await signAs(context, asked, ruled)
      return done
    },
  },
)

// A new text is younger than each signature under the text before, so that none of them counts for it.
function afterSignatures({ judges }: Appeal, now: Date): Date {
  const signed = judges.map(({ row }) => (row.signed_at?.getTime() ?? 0) + 1)
  return new Date(Math.max(now.getTime(), ...signed))
}

// A decision that another one replaced already is answered for by that one; one in force stays or is set aside.
async function notSo(
  tx: Parameters<typeof findRow>[0],
  { decision, appeal }: Case,
  outcome: Outcome,
): Promise<Refusal | undefined> {
  if (outcome === 'set-aside' && decision.newer_id !== null) return refusal('decisions.not-in-force', 409)
  if (outcome !== 'replaced') return undefined
  const newer = decision.newer_id === null ? undefined : await findRow(tx, decision.newer_id)
  if (!newer) return refusal('decisions.no-other-decision', 409)
  const judged = appeal.judges.some(({ row }) => row.judge_id === newer.signed_by)
  const same = newer.signed_by !== null && newer.signed_by === decision.signed_by
  return same || judged ? refusal('decisions.another-answers', 403) : undefined
}

/** Takes longer, once, as the law lets the examiner; its person is told the new day. */
export const takeLonger: Operation<{ appeal: string }, { due: string }> = command('decisions.take-longer', {
  input: z.object({ appeal: z.uuid() }),
  allow: mayOfficiate,
  run: async (context) => {
    const asked = await beforeActor(context)
    if (isRefusal(asked)) return asked
    const { row } = asked.appeal
    if (row.instance !== 'examiner' || row.longer_at !== null) return refusal('decisions.longer-once', 409)
    const due = longerDue(toDay(row.due_on))
    await changeAppeal(context.tx, row.id, { due_on: due, longer_at: context.now })
    await enqueue(context.tx, tellDecision, { decision: row.decision_id, what: 'appeal-longer' })
    return { value: { due }, subject: row.id }
  },
})
