import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { ownCase } from '../../decisions/index.ts'
import { notify } from '../../notifications/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { stampsOf } from '../stamps/stamps-of.ts'
import { type Row, tables } from '../tables.ts'
import { changingOf } from './ask-day-change.ts'
import { moveRound } from './move-round.ts'
import { dayChangeNotice } from './notices.ts'
import { heldRound } from './store.ts'

/** A wish for another day that waits, with the round it is about. */
export type WaitingChange = Row<'day_change'> & {
  readonly number: number
  readonly due_on: string
  /** When its person's device sent the round without network: evidence for a cause. */
  readonly stamps: readonly Row<'device_stamp'>[]
}

/** Wishes for another day that wait for an officer, the oldest first. */
export const waitingChanges: Operation<Record<never, never>, readonly WaitingChange[]> = query(
  'benefits.waiting-changes',
  {
    input: z.object({}),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ tx }) => {
      const rows = await tables(tx)
        .selectFrom('benefits.day_change as c')
        .innerJoin('benefits.round as r', 'r.id', 'c.round_id')
        .selectAll('c')
        .select(['r.number', 'r.due_on'])
        .where('c.answer', 'is', null)
        .orderBy('c.asked_at')
        .limit(200)
        .execute()
      const accessed = rows.map(({ person_id }) => ({
        person: toId<'Person'>(person_id),
        what: '실업인정일 변경 신청',
        purpose: '실업인정일 변경 결정',
      }))
      const stamps = await stampsOf(
        tx,
        rows.map(({ round_id }) => round_id),
      )
      const value = rows.map((row) => ({ ...row, stamps: stamps.filter(({ about_id }) => about_id === row.round_id) }))
      return { value, accessed }
    },
  },
)

/** What an officer says to a wish for another day; a no needs its reason. */
export type Answering = { change: string; answer: 'granted' | 'refused'; reason?: string | undefined }

/** Answers a wish for another day by a named officer; the person is told. */
export const answerDayChange: Operation<Answering, { change: string }> = command('benefits.answer-day-change', {
  input: z
    .object({
      change: z.uuid(),
      answer: z.enum(['granted', 'refused'], 'choose'),
      reason: z.string().trim().max(500, 'too-long').optional(),
    })
    .refine(({ answer, reason }) => answer === 'granted' || reason, { path: ['reason'], message: 'needed' }),
  allow: ({ actor }) => isOfficer(actor),
  run: async (context) => {
    const { actor, input, tx, now } = context
    const change = await openChange(tx, input.change)
    const held = change && (await heldRound(tx, change.round_id))
    if (!change || !held || held.round.sent_at) return refusal('benefits.no-such-change', 404)
    const { round } = held
    const wanted = toDay(change.wanted)
    const granted = input.answer === 'granted'
    const no = await notNow(context, round, wanted)
    if (no) return no
    if (granted) await moveRound(tx, round, wanted, change.ground)
    const answered = { answer: input.answer, reason: input.reason || null, answered_at: now }
    await tables(tx)
      .updateTable('benefits.day_change')
      .set({ ...answered, answered_by: personOf(actor) ?? null })
      .where('id', '=', change.id)
      .execute()
    const about = { person: toId<'Person'>(round.person_id), number: round.number, ...(granted && { day: wanted }) }
    await notify(tx, now, dayChangeNotice(about))
    return { value: { change: change.id }, subject: round.id }
  },
})

// A wish may have waited: granted is only what is still to come and before the next round; nobody answers their own.
async function notNow(
  { actor, input, tx, now }: Context<Answering>,
  round: Row<'round'>,
  wanted: Day,
): Promise<Refusal | undefined> {
  if (round.person_id === personOf(actor)) return ownCase
  if (input.answer === 'refused') return undefined
  const { from, nextDue, today } = await changingOf(tx, round, dayOf(now))
  const fits = wanted >= today && wanted >= from && (nextDue === undefined || wanted < nextDue)
  return fits ? undefined : refusal('benefits.change-not-then', 409)
}

async function openChange(tx: Tx, id: string): Promise<Row<'day_change'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.day_change')
    .selectAll()
    .where('id', '=', id)
    .where('answer', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}
