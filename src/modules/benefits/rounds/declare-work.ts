import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { WorkedDay } from '../contract.ts'
import { tables } from '../tables.ts'
import { type ChangedRound, heldForChange, isIn } from './change-round.ts'
import { declaredIn, describesWork, draftWith, leftIn } from './declared.ts'
import { themselves } from './my-rounds.ts'

const number = z.coerce.number().int().min(1).max(99)

/** Days of work or income, all done in the same way. */
export type Declared = { round: number; days: readonly Day[] } & Omit<WorkedDay, 'day'>

/** Declares days of work or income in a round that is not sent (시행령 제69조). A day that was declared before is declared anew. */
export const declareWork: Operation<Declared, ChangedRound> = command('benefits.declare-work', {
  input: z.object({
    round: number,
    days: z.array(z.custom<Day>(isDay, 'not-a-day')).min(1, 'choose').max(366),
    ...describesWork,
  }),
  allow: themselves,
  run: async ({ actor, input, tx }) => {
    const { round: n, days, ...how } = input
    const held = await heldForChange(tx, actor, n)
    if (isRefusal(held)) return held
    if (!days.every((day) => isIn(held, day)))
      return refusal('platform.does-not-fit', 422, { fields: { days: 'outside' } })
    const rest = declaredIn(held.round).filter((one) => !days.some((day) => day === one.day))
    await tables(tx)
      .updateTable('benefits.round')
      .set({ draft: draftWith([...rest, ...days.map((day) => ({ day, ...how }))], leftIn(held.round)) })
      .where('id', '=', held.round.id)
      .execute()
    return { value: { round: n }, subject: held.round.id }
  },
})

/** Takes a day back that was declared or put in from a report; a report of it becomes a question. */
export const undeclareWork: Operation<{ round: number; day: Day }, ChangedRound> = command('benefits.undeclare-work', {
  input: z.object({ round: number, day: z.custom<Day>(isDay, 'not-a-day') }),
  allow: themselves,
  run: async ({ actor, input, tx }) => {
    const held = await heldForChange(tx, actor, input.round)
    if (isRefusal(held)) return held
    if (!isIn(held, input.day)) return refusal('platform.does-not-fit', 422, { fields: { day: 'outside' } })
    const rest = declaredIn(held.round).filter(({ day }) => day !== input.day)
    await tables(tx)
      .updateTable('benefits.round')
      .set({ draft: draftWith(rest, [...leftIn(held.round), input.day]) })
      .where('id', '=', held.round.id)
      .execute()
    return { value: { round: input.round }, subject: held.round.id }
  },
})
