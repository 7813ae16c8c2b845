import { z } from 'zod'
import { type Day, dayOf, isDay, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notify } from '../../notifications/index.ts'
import { type Row, tables } from '../tables.ts'
import { heldForChange } from './change-round.ts'
import { type Changing, type Ground, faultsOf, grounds, isMechanical } from './day-change.ts'
import { moveRound } from './move-round.ts'
import { themselves } from './my-rounds.ts'
import { dayChangeNotice } from './notices.ts'

/** A wish for another day. */
export type Wish = { round: number; ground: Ground; wanted: Day; says: string }

/** Asks for another day of a round. Where the law leaves nothing to judge it is granted at once, else an officer answers. */
export const askDayChange: Operation<Wish, { granted: boolean }> = command('benefits.ask-day-change', {
  input: z.object({
    round: z.coerce.number().int().min(1).max(99),
    ground: z.enum(grounds, 'choose'),
    wanted: z.custom<Day>(isDay, 'not-a-day'),
    says: z.string().trim().min(1, 'needed').max(500, 'too-long'),
  }),
  allow: themselves,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const held = await heldForChange(tx, actor, input.round)
    if (isRefusal(held)) return held
    const { round } = held
    const fields = faultsOf(input, await changingOf(tx, round, dayOf(now)))
    if (Object.keys(fields).length > 0) return refusal('platform.does-not-fit', 422, { fields })
    const id = newId()
    const { ground, wanted, says } = input
    await tables(tx)
      .insertInto('benefits.day_change')
      .values({ id, round_id: round.id, person_id: round.person_id, ground, wanted, says, asked_at: now })
      .execute()
    const granted = isMechanical(ground)
    if (granted) await asSystem(tx, node, 'benefits.grant-day', async () => await grantDay(tx, round, id, input, now))
    return {
      value: { granted },
      subject: round.id,
      receipt: {
        title: `실업인정일 변경 신청: ${round.number}차`,
        content: { round: round.id, number: round.number, ground, wanted, says, granted, askedAt: now.toISOString() },
      },
    }
  },
  taken: { day_change_open: async () => await Promise.resolve(refusal('benefits.change-asked', 409)) },
})

async function grantDay(
  tx: Tx,
  round: Row<'round'>,
  id: string,
  { wanted, ground }: Pick<Wish, 'wanted' | 'ground'>,
  now: Date,
): Promise<void> {
  await moveRound(tx, round, wanted, ground)
  await tables(tx)
    .updateTable('benefits.day_change')
    .set({ answer: 'granted', answered_at: now })
    .where('id', '=', id)
    .execute()
  const person = toId<'Person'>(round.person_id)
  await notify(tx, now, dayChangeNotice({ person, number: round.number, day: wanted }))
}

/** What the law asks of a round whose day is to be changed. */
export async function changingOf(tx: Tx, round: Row<'round'>, today: Day): Promise<Changing> {
  const next = await tables(tx)
    .selectFrom('benefits.round')
    .select('due_on')
    .where('claim_id', '=', round.claim_id)
    .where('number', '=', round.number + 1)
    .executeTakeFirst()
  const forgiven = await tables(tx)
    .selectFrom('benefits.day_change as c')
    .innerJoin('benefits.round as r', 'r.id', 'c.round_id')
    .select((s) => s.fn.countAll<string>().as('n'))
    .where('r.claim_id', '=', round.claim_id)
    .where('c.ground', '=', 'mistake')
    .where('c.answer', '=', 'granted')
    .executeTakeFirstOrThrow()
  return {
    from: toDay(round.from_day),
    due: toDay(round.due_on),
    nextDue: next && toDay(next.due_on),
    forgiven: Number(forgiven.n),
    today,
  }
}
