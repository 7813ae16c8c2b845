import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { decideRoundJob } from './decide-job.ts'
import { maySend } from './may-send.ts'
import { notPayable } from './not-payable.ts'
import { themselves } from './my-rounds.ts'
import { type RoundState, openQuestions, stateOf } from './round-state.ts'
import { ownRound } from './store.ts'

/** What is sent: which round, whether there was work, and the state of it that the page showed. */
export type Sending = { round: number; worked: 'no' | 'yes'; seen: string }

/**
 * Sends the declaration of a round, once. It is stamped with the moment it reached the edge, and kept whether or not it can be decided
 * now. Own applications of the period count by their receipts.
 */
export const sendRound: Operation<Sending, { round: number }> = command('benefits.send-round', {
  input: z.object({
    round: z.coerce.number().int().min(1).max(99),
    worked: z.enum(['no', 'yes'], 'choose'),
    seen: z.string().max(100),
  }),
  allow: themselves,
  run: async ({ actor, input, tx, now }) => {
    const held = await ownRound(tx, personOf(actor) ?? '', input.round, true)
    if (!held) return refusal('benefits.no-such-round', 404)
    const state = await stateOf(tx, held, now)
    const no = maySend(held.round, state.today) ?? (await notPayable(tx, held)) ?? unfinished(state, input)
    if (isRefusal(no)) return no
    const activities = await countIn(tx, state)
    await keep(tx, state, activities, now)
    await enqueue(tx, decideRoundJob, { round: held.round.id })
    return {
      value: { round: input.round },
      subject: held.round.id,
      receipt: { title: `실업인정 신청: ${input.round}차`, content: receiptOf(state, activities, now) },
    }
  },
  taken: { activity_receipt_key: async () => await Promise.resolve(refusal('benefits.receipt-used', 409)) },
})

function unfinished(state: RoundState, { seen, worked }: Sending): Refusal | undefined {
  if (seen !== state.seen) return refusal('benefits.round-changed', 409)
  const fields = {
    ...(worked === 'no' && state.worked.length > 0 && { worked: 'said-no' }),
    ...(worked === 'yes' && state.worked.length === 0 && { worked: 'no-days' }),
    ...Object.fromEntries(
      openQuestions(state).map(({ day, question }) => [`asked-${day}`, question ? 'declare' : 'answer']),
    ),
  }
  return Object.keys(fields).length > 0 ? refusal('platform.does-not-fit', 422, { fields }) : undefined
}

async function countIn(tx: Tx, { round, sent, activities }: RoundState): Promise<string[]> {
  const more = sent.map(({ receipt, day, title }) => ({
    id: newId(),
    round_id: round.id,
    person_id: round.person_id,
    day,
    kind: '입사지원',
    says: title,
    receipt,
    proven: true,
  }))
  if (more.length > 0) await tables(tx).insertInto('benefits.activity').values(more).execute()
  return [...activities.map(({ id }) => id), ...more.map(({ id }) => id)]
}

async function keep(tx: Tx, { round, worked }: RoundState, activities: string[], now: Date): Promise<void> {
  await tables(tx)
    .updateTable('benefits.round')
    .set({ declaration: JSON.stringify({ worked, activities }), sent_at: now, stamped_at: now })
    .where('id', '=', round.id)
    .execute()
}

function receiptOf(
  { round, period, worked, assessed, asked }: RoundState,
  activities: readonly string[],
  now: Date,
): Record<string, unknown> {
  return {
    round: round.id,
    number: round.number,
    period: { from: period.from, to: period.to },
    worked,
    activities: activities.length,
    answers: asked.map(({ day, source, question }) => ({ day, source, answer: question?.answer })),
    days: assessed.recognised,
    amount: assessed.amount,
    stampedAt: now.toISOString(),
  }
}
