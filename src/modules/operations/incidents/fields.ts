import { z } from 'zod'
import { type Day, isDay, startOf } from '../../../kernel/day.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Words } from './incident.ts'

/** A line or text that must be there. */
export const text = (most: number): z.ZodString => z.string().trim().min(1, 'needed').max(most, 'too-long')

/** Words that must be there in both languages, because both are read. */
export const Both = (most: number): z.ZodType<Words> => z.object({ ko: text(most), en: text(most) })

/** A time of day in Korea on a day. */
export type When = { readonly day: Day; readonly time: string }

/** The shape of it, as a form or the API gives it. */
export const When: z.ZodType<When> = z.object({
  day: z.custom<Day>(isDay, 'day'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
})

/** The instant. */
export function instantOf({ day, time }: When): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(+startOf(day) + (hours * 60 + minutes) * 60_000)
}

/** Incidents are the operator's. */
export function byOperator({ actor }: Pick<Context<unknown>, 'actor'>): boolean {
  return organisationOf(actor, 'operator') !== undefined
}
