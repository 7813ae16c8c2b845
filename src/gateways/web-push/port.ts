import { z } from 'zod'

/** What a browser gives of itself when a person subscribes (W3C Push API, `PushSubscription.toJSON()`). Texts are base64url. */
export type PushAddress = {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

const bytes = (n: number): z.ZodType<string> =>
  z
    .string()
    .max(200)
    .regex(/^[\w-]+={0,2}$/)
    .refine((text) => Buffer.from(text, 'base64url').length === n, `must hold ${n} bytes`)

/** Checks it: the endpoint is https, the keys have the sizes of RFC 8291. Its host is judged by whoever knows the list. */
export const PushAddress: z.ZodType<PushAddress> = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
})

/** One message to one browser. The same `key` again replaces what has not been shown yet (RFC 8030, Topic). */
export type PushMessage = {
  readonly key: string
  readonly to: PushAddress
  /** What the service worker shows; sealed for that browser, the push service cannot read it. */
  readonly text: string
  /** Wakes a sleeping phone at once. */
  readonly urgent: boolean
}

/** What came of it. 'gone': this browser no longer wants any. 'refused': never this message. */
export type PushAnswer =
  | { readonly answer: 'taken' }
  | { readonly answer: 'gone' }
  | { readonly answer: 'refused'; readonly why: string }
  | { readonly answer: 'unavailable'; readonly why: string }

/** The port. Never throws for what the other side does. */
export type SendPush = (message: PushMessage) => Promise<PushAnswer>
