import { z } from 'zod'

const kind = z.enum(['result', 'deadline', 'badge', 'vacancy', 'progress', 'service', 'security', 'work'])
const channel = z.enum(['mail', 'push', 'alimtalk', 'sms'])
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** How a person is told, as the API takes and gives it. Times are Korean; weekday 1 is Monday. What is missing is as usual. */
export const PreferencesShape: z.ZodType = z.object({
  lang: z.enum(['ko', 'en']).optional(),
  quiet: z.object({ on: z.boolean(), from: time, to: time }).optional(),
  digest: z
    .object({ every: z.enum(['never', 'day', 'week']), hour: z.int().min(0).max(23), weekday: z.int().min(0).max(6) })
    .optional(),
  by: z.partialRecord(kind, z.array(channel)).optional(),
})

/** What was sent, when and where. `to` is masked. */
export const SentShape: z.ZodType = z.object({
  sent: z.array(
    z.object({
      id: z.string(),
      what: z.enum(['notice', 'code', 'digest']),
      kind,
      title: z.object({ ko: z.string(), en: z.string() }).optional(),
      at: z.string(),
      went: z.array(
        z.object({
          channel,
          to: z.string(),
          state: z.enum(['sent', 'waiting', 'given-up']),
          at: z.string(),
          tries: z.number(),
          gathered: z.boolean(),
          old: z.boolean(),
          why: z.string().optional(),
        }),
      ),
    }),
  ),
})

const bytes = z
  .string()
  .max(200)
  .regex(/^[\w-]+={0,2}$/)

/** A browser's subscription, as `PushSubscription.toJSON()` gives it. */
export const SubscriptionShape: z.ZodType = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({ p256dh: bytes, auth: bytes }),
})
