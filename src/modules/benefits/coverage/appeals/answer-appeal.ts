import { z } from 'zod'
import { toDay } from '../../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { toId } from '../../../../kernel/id.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type Actor, selfOf } from '../../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { appealClock, seatOf } from '../../../decisions/index.ts'
import { notify } from '../../../notifications/index.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import { type Row, tables } from '../../tables.ts'
import { coverageNotices } from '../notices.ts'
import { type Appeal, lockAppeal, sealed, waitingAppeals } from './store.ts'

const One: z.ZodType<{ appeal: string }> = z.object({ appeal: z.uuid() })
type Answering = { appeal: string; outcome: 'upheld' | 'overturned'; role: string; reason: string }

/** Appeals against refused requests that wait, the soonest due first. */
export const coverageAppeals: Operation<Record<never, never>, readonly Row<'coverage_appeal'>[]> = query(
  'benefits.coverage-appeals',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => ({ value: await waitingAppeals(tx) }),
  },
)

/** An appeal with the request it is about, and whether this officer may answer. */
export type AppealFile = {
  readonly appeal: Appeal
  readonly asked: Row<'correction'>
  readonly mayAnswer: boolean
}

/** The file as an officer sees it; its person sees that it was read. */
export const coverageAppealFile: Operation<{ appeal: string }, AppealFile> = query('benefits.coverage-appeal-file', {
  input: One,
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ actor, input, tx, call: { node } }) => {
    const appeal = await lockAppeal(tx, node, input.appeal)
    const asked = appeal && (await requestOf(tx, appeal))
    if (!appeal || !asked) return refusal('benefits.no-such-request', 404)
    const mayAnswer = appeal.row.outcome === null && (await notTheirs(tx, actor, appeal)) === undefined
    const read = { person: toId<'Person'>(appeal.row.person_id), what: '피보험자격 확인의 심사 청구', purpose: '심사' }
    return { value: { appeal, asked, mayAnswer }, accessed: [read] }
  },
})

/** Answers an appeal, by name and with the reason. One that was right opens the request again, for another officer than who refused it. */
export const answerCoverageAppeal: Operation<Answering, { appeal: string }> = command('benefits.answer-appeal', {
  stepUp: 'staff',
  input: z.object({
    appeal: z.uuid(),
    outcome: z.enum(['upheld', 'overturned'], 'choose'),
    role: z.string().trim().min(1, 'needed').max(100, 'too-long'),
    reason: z.string().trim().min(1, 'needed').max(5000, 'too-long'),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const { actor, input, tx, now, call } = context
    const appeal = await answerable(context)
    if (isRefusal(appeal)) return appeal
    const { outcome, role, reason } = input
    const answer = JSON.stringify({ name: actor.kind === 'person' ? actor.name : '', role, reason })
    await change(tx, appeal.row.id, {
      outcome,
      answer: sealed(call.node, 'answer', appeal.row.id, answer),
      answered_at: now,
      answered_by: selfOf(actor) ?? null,
    })
    if (outcome === 'overturned') await openAgain(tx, appeal)
    await notify(tx, now, coverageNotices.appealAnswered(appeal.row, outcome))
    return { value: { appeal: appeal.row.id }, subject: appeal.row.id }
  },
})

/** Takes longer, once, as the law lets the examiner; its person is told the new day. */
export const longerCoverageAppeal: Operation<{ appeal: string }, { due: string }> = command('benefits.appeal-longer', {
  input: One,
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const appeal = await answerable(context)
    if (isRefusal(appeal)) return appeal
    const { row } = appeal
    if (row.instance !== 'examiner' || row.longer_at !== null) return refusal('benefits.longer-once', 409)
    const due = appealClock.longer(toDay(row.due_on))
    await change(context.tx, row.id, { due_on: due, longer_at: context.now })
    await notify(context.tx, context.now, coverageNotices.appealLonger(row, due))
    return { value: { due }, subject: row.id }
  },
})

async function answerable({ actor, input, tx, call }: Context<{ appeal: string }>): Promise<Appeal | Refusal> {
  const appeal = await lockAppeal(tx, call.node, input.appeal)
  if (!appeal) return refusal('benefits.no-such-request', 404)
  if (appeal.row.outcome !== null) return refusal('benefits.nothing-to-answer', 409)
  return (await notTheirs(tx, actor, appeal)) ?? appeal
}

// The examiner's and the committee's are bodies of their own: who sits there answers, and had no part in it.
async function notTheirs(tx: Tx, actor: Actor, { row }: Appeal): Promise<Refusal | undefined> {
  const self = selfOf(actor) ?? ''
  if (row.person_id === self) return refusal('benefits.own-request', 403)
  if (row.refused_by === self) return refusal('benefits.another-answers', 403)
  const seat = await seatOf(tx, self)
  return seat?.body === row.instance ? undefined : refusal('benefits.not-in-that-body', 403)
}

async function requestOf(tx: Tx, { row }: Appeal): Promise<Row<'correction'> | undefined> {
  const one = tables(tx).selectFrom('benefits.correction').selectAll().where('id', '=', row.correction_id)
  return await one.executeTakeFirst()
}

type Changed = Partial<
  Pick<Row<'coverage_appeal'>, 'outcome' | 'answer' | 'answered_at' | 'answered_by' | 'due_on' | 'longer_at'>
>

async function change(tx: Tx, id: string, set: Changed): Promise<void> {
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
