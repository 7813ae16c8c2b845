import { z } from 'zod'
import { toDay } from '../../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { toId } from '../../../../kernel/id.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { selfOf } from '../../../../platform/operation/actor.ts'
import { appealClock } from '../../../decisions/index.ts'
import { notify } from '../../../notifications/index.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import { type Row, tables } from '../../tables.ts'
import { coverageNotices } from '../notices.ts'
import { answerable, mayAnswerNow } from './answerable.ts'
import type { Before } from './before.ts'
import { change, finish, signAs } from './finish.ts'
import { type Appeal, type Ruling, lockAppeal, sealed, waitingAppeals } from './store.ts'

const One: z.ZodType<{ appeal: string }> = z.object({ appeal: z.uuid() })
type Answering = { appeal: string; outcome: Ruling['outcome']; reason: string }

/** Appeals against refused requests that wait, the soonest due first. */
export const coverageAppeals: Operation<Record<never, never>, readonly Row<'coverage_appeal'>[]> = query(
  'benefits.coverage-appeals',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => ({ value: await waitingAppeals(tx) }),
  },
)

/** An appeal with the request it is about, before whom it is, and what this officer may do. */
export type AppealFile = Before & {
  readonly appeal: Appeal
  readonly asked: Row<'correction'>
  readonly mayAnswer: boolean
  /** They have not signed the ruling that waits. */
  readonly maySign: boolean
}

/** The file as an officer sees it; its person sees that it was read. */
export const coverageAppealFile: Operation<{ appeal: string }, AppealFile> = query('benefits.coverage-appeal-file', {
  input: One,
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ actor, input, tx, call: { node } }) => {
    const appeal = await lockAppeal(tx, node, input.appeal)
    const asked = appeal && (await requestOf(tx, appeal))
    if (!appeal || !asked) return refusal('benefits.no-such-request', 404)
    const now = await mayAnswerNow(tx, node, actor, appeal)
    const maySign = now.mayAnswer && appeal.ruling !== undefined && !now.signed.has(selfOf(actor) ?? '')
    const read = { person: toId<'Person'>(appeal.row.person_id), what: '피보험자격 확인의 심사 청구', purpose: '심사' }
    return { value: { appeal, asked, ...now, maySign }, accessed: [read] }
  },
})

/**
 * Answers an appeal, with the reason: the examiner alone; what a member of the committee writes is the answer once every member before whom
 * the case is has signed it: `answered` says whether it is. One that was right opens the request again, for another officer than who refused it.
 */
export const answerCoverageAppeal: Operation<Answering, { appeal: string; answered: boolean }> = command(
  'benefits.answer-appeal',
  {
    stepUp: 'staff',
    input: z.object({
      appeal: z.uuid(),
      outcome: z.enum(['upheld', 'overturned'], 'choose'),
      reason: z.string().trim().min(1, 'needed').max(5000, 'too-long'),
    }),
    allow: ({ actor }) => isOfficer(actor),
    run: async (context) => {
      const { input, tx, now, call } = context
      const asked = await answerable(context)
      if (isRefusal(asked)) return asked
      const { id, instance, ruling_at: before } = asked.appeal.row
      const ruling = { outcome: input.outcome, reason: input.reason, name: asked.own.name }
      if (instance === 'examiner') await finish(context, asked, ruling)
      else {
        // A new text is younger than each signature under the text before, so that none of them counts for it.
        const ruled = new Date(Math.max(now.getTime(), (before?.getTime() ?? 0) + 1))
        const text = sealed(call.node, 'ruling', id, JSON.stringify(ruling))
        await change(tx, id, { ruling: text, ruling_at: ruled, ruling_by: asked.own.person })
        await signAs(context, asked, ruled)
      }
      return { value: { appeal: id, answered: instance === 'examiner' }, subject: id }
    },
  },
)

/** Signs the ruling that was read, as one of the members before whom the case is. The last signature makes it the answer. */
export const signCoverageRuling: Operation<{ appeal: string; seen: string }, { decided: boolean }> = command(
  'benefits.sign-ruling',
  {
    stepUp: 'staff',
    input: z.object({ appeal: z.uuid(), seen: z.string().max(40) }),
    allow: ({ actor }) => isOfficer(actor),
    run: async (context) => {
      const asked = await answerable(context)
      if (isRefusal(asked)) return asked
      const { row, ruling } = asked.appeal
      if (!ruling || row.ruling_at?.toISOString() !== context.input.seen) return refusal('benefits.ruling-changed', 409)
      await signAs(context, asked, row.ruling_at)
      const others = asked.judges.filter(({ person }) => person !== asked.own.person)
      const decided = others.every(({ person }) => asked.signed.has(person))
      if (decided) await finish(context, asked, ruling)
      return { value: { decided }, subject: row.id }
    },
  },
)

/** Takes longer, once, as the law lets the examiner; its person is told the new day. */
export const longerCoverageAppeal: Operation<{ appeal: string }, { due: string }> = command('benefits.appeal-longer', {
  input: One,
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const asked = await answerable(context)
    if (isRefusal(asked)) return asked
    const { row } = asked.appeal
    if (row.instance !== 'examiner' || row.longer_at !== null) return refusal('benefits.longer-once', 409)
    const due = appealClock.longer(toDay(row.due_on))
    await change(context.tx, row.id, { due_on: due, longer_at: context.now })
    await notify(context.tx, context.now, coverageNotices.appealLonger(row, due))
    return { value: { due }, subject: row.id }
  },
})

async function requestOf(tx: Tx, { row }: Appeal): Promise<Row<'correction'> | undefined> {
  const one = tables(tx).selectFrom('benefits.correction').selectAll().where('id', '=', row.correction_id)
  return await one.executeTakeFirst()
}
