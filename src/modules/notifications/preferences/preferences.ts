import { z } from 'zod'
import { type Channel, channels } from '../channels.ts'
import { type Kind, kindRules, kinds } from '../kinds.ts'

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Hour = z.coerce.number().int().min(0).max(23)
const Weekday = z.coerce.number().int().min(0).max(6)

/** How a person wants to be told. Times are Korean; weekday 1 is Monday. */
export type Preferences = {
  /** The language of what leaves the site; missing: the person's own. */
  readonly lang?: 'ko' | 'en' | undefined
  readonly quiet: { readonly on: boolean; readonly from: string; readonly to: string }
  readonly digest: { readonly every: 'never' | 'day' | 'week'; readonly hour: number; readonly weekday: number }
  readonly by: Readonly<Record<Kind, readonly Channel[]>>
}

const Channels = z
  .array(z.enum(channels))
  .max(channels.length)
  .transform((given) => channels.filter((channel) => given.includes(channel)))

/** Checks preferences that come from outside or from the table; what is missing is as usual. */
export const Preferences: z.ZodType<Preferences> = z.object({
  lang: z.enum(['ko', 'en']).optional(),
  quiet: z.object({ on: z.boolean(), from: Time, to: Time }).default({ on: true, from: '21:00', to: '08:00' }),
  digest: z
    .object({ every: z.enum(['never', 'day', 'week']), hour: Hour, weekday: Weekday })
    .default({ every: 'never', hour: 18, weekday: 1 }),
  by: z
    .partialRecord(z.enum(kinds), Channels)
    .default({})
    .transform((given) => withUsual(given)),
})

function withUsual(given: Partial<Record<Kind, Channel[]>>): Record<Kind, readonly Channel[]> {
  const of = (kind: Kind): readonly Channel[] => {
    const { always, usual } = kindRules[kind]
    return always ? usual : (given[kind] ?? usual)
  }
  return {
    result: of('result'),
    deadline: of('deadline'),
    badge: of('badge'),
    vacancy: of('vacancy'),
    progress: of('progress'),
    service: of('service'),
    security: of('security'),
    work: of('work'),
  }
}

/** How somebody is told who has decided nothing. */
export const usualPreferences: Preferences = Preferences.parse({})

/** The same preferences with one kind no longer (or again) sent by a channel. */
export function changed(preferences: Preferences, kind: Kind, channel: Channel, on: boolean): Preferences {
  const others = preferences.by[kind].filter((one) => one !== channel)
  return Preferences.parse({ ...preferences, by: { ...preferences.by, [kind]: on ? [...others, channel] : others } })
}
