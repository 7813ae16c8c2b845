import { z } from 'zod'
import { startOf, toDay } from '../../../kernel/day.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { tables } from '../tables.ts'

/** Times of a day at an office: from when, how many, how long each, how many places. */
export type NewSlots = { office: string; day: string; from: string; times: number; minutes: number; places: number }

/** Opens times at an office. A time that is open already stays as it is. */
export const openSlots: Operation<NewSlots, { opened: number }> = command('benefits.open-slots', {
  input: z.object({
    office: z.string().trim().min(1, 'needed').max(80),
    day: z.iso.date(),
    from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'form'),
    times: z.coerce.number().int().min(1).max(20),
    minutes: z.coerce.number().int().min(5).max(120),
    places: z.coerce.number().int().min(1).max(100),
  }),
  allow: ({ actor }) => isOfficer(actor),
  run: async ({ input: { office, day, from, times, minutes, places }, tx }) => {
    const [hour = 0, minute = 0] = from.split(':').map(Number)
    const first = startOf(toDay(day)).getTime() + (hour * 60 + minute) * 60_000
    const rows = Array.from({ length: times }, (_, at) => ({
      id: newId(),
      office,
      places,
      starts_at: new Date(first + at * minutes * 60_000),
    }))
    const added = await tables(tx)
      .insertInto('benefits.slot')
      .values(rows)
      .onConflict((c) => c.columns(['office', 'starts_at']).doNothing())
      .executeTakeFirst()
    return { value: { opened: Number(added.numInsertedOrUpdatedRows ?? 0n) }, subject: day }
  },
})
