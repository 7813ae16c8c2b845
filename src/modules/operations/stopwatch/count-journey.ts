import { z } from 'zod'
import { type Day, addDays, weekdayOf } from '../../../kernel/day.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { type JourneyId, type ScreenId, journeyIds, journeys, longest, step } from '../../../web/journeys.ts'
import * as store from './journey-store.ts'

/** The screens' names, for shapes. */
export const screenIds: readonly ScreenId[] = journeyIds.flatMap((id) => journeys[id].map(({ screen }) => screen))

/** What a device tells at the end of a journey. */
export type Told = {
  readonly journey: JourneyId
  readonly done: boolean
  readonly last: ScreenId
  readonly seconds: Partial<Readonly<Record<ScreenId, number>>>
  readonly total: number
}

const seconds = z.number().int().min(0).max(longest).multipleOf(step)

/** The shape of it. */
export const ToldShape: z.ZodType<Told> = z.strictObject({
  journey: z.enum(journeyIds),
  done: z.boolean(),
  last: z.enum(screenIds),
  seconds: z.partialRecord(z.enum(screenIds), seconds),
  total: seconds,
})

/** The Monday of the week of a day: times are kept by week, so that no hour and no day leads to anybody. */
export function weekOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** Counts a journey. Adds to sums only: who told it, when and from where is not kept anywhere. */
export const countJourney: Operation<Told, { counted: true }> = command('operations.count-journey', {
  input: ToldShape,
  allow: () => true,
  run: async ({ input, tx, call: { node } }) => {
    const { journey, done, last, total } = input
    const screens = Object.entries(input.seconds).map(([what, s]) => ({ what, seconds: s }))
    const ended = { what: done ? 'done' : `left:${last}`, seconds: 0 }
    const whole = done ? [{ what: 'total', seconds: total }] : []
    await store.add(tx, weekOf(node.clock.today()), journey, [ended, ...whole, ...screens])
    return { value: { counted: true } }
  },
})
