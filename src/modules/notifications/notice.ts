import { z } from 'zod'
import type { Kind } from './kinds.ts'

const Line = z.object({ ko: z.string(), en: z.string() })

/** The words of a message in both languages. */
export const NoticeText: z.ZodType<NoticeText> = z.object({
  title: Line,
  body: Line,
  stop: z.string().optional(),
})

/** The words of a message in both languages: the title is the result in one sentence. */
export type NoticeText = {
  readonly title: { readonly ko: string; readonly en: string }
  /** Lines are divided by '\n'. */
  readonly body: { readonly ko: string; readonly en: string }
  /** Path where whoever holds the letter stops what sent it (one saved search), without signing in. */
  readonly stop?: string | undefined
}

/** Whom a message is for: one person, or everybody who acts for an organisation. */
export type Addressee = { readonly person: string } | { readonly organisation: string }

/**
 * A message to send. `topic` is 'module.what', `link` a path of this site. Its `kind` (missing: 'service') and the person's
 * preferences decide by which ways it also leaves the inbox.
 */
export type NewNotice = NoticeText & {
  readonly to: Addressee
  readonly topic: string
  readonly link: string
  readonly kind?: Kind
  /** It stays in the inbox: those whom it concerns are told in another way as well. */
  readonly inboxOnly?: true
}
