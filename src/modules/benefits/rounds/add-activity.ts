import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { kindsFor } from './activity-kinds.ts'
import { type ChangedRound, heldForChange, isIn } from './change-round.ts'
import { themselves } from './my-rounds.ts'

const number = z.coerce.number().int().min(1).max(99)

/** An activity that no receipt stands behind. */
export type Added = { round: number; day: Day; kind: string; says: string }

/** Adds an activity by day and kind to a round that is not sent; an officer looks at what nothing proves. */
export const addActivity: Operation<Added, ChangedRound> = command('benefits.add-activity', {
  input: z.object({
    round: number,
    day: z.custom<Day>(isDay, 'not-a-day'),
    kind: z.string().max(40),
    says: z.string().trim().min(1, 'needed').max(200, 'too-long'),
  }),
  allow: themselves,
  run: async ({ actor, input, tx }) => {
    const { round: n, day, kind, says } = input
    const held = await heldForChange(tx, actor, n)
    if (isRefusal(held)) return held
    const fields = {
      ...(!isIn(held, day) && { day: 'outside' }),
      ...(!kindsFor(held.insuredAs).some((one) => one.kind === kind) && { kind: 'choose' }),
    }
    if (Object.keys(fields).length > 0) return refusal('platform.does-not-fit', 422, { fields })
    const row = { id: newId(), round_id: held.round.id, person_id: held.round.person_id }
    await tables(tx)
      .insertInto('benefits.activity')
      .values({ ...row, day, kind, says, receipt: null, proven: false })
      .execute()
    return { value: { round: n }, subject: held.round.id }
  },
})

/** Takes an activity out of a round that is not sent. */
export const removeActivity: Operation<{ round: number; activity: string }, ChangedRound> = command(
  'benefits.remove-activity',
  {
    input: z.object({ round: number, activity: z.uuid() }),
    allow: themselves,
    run: async ({ actor, input, tx }) => {
      const held = await heldForChange(tx, actor, input.round)
      if (isRefusal(held)) return held
      await tables(tx)
        .deleteFrom('benefits.activity')
        .where('id', '=', input.activity)
        .where('round_id', '=', held.round.id)
        .execute()
      return { value: { round: input.round }, subject: held.round.id }
    },
  },
)
