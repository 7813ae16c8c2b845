import type { Id } from '../../kernel/id.ts'

/** One letter to one address. The same `id` again is the same letter, so a repeated job does not write twice. */
export type Message = {
  readonly id: Id<'Mail'>
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** When it was decided to write; it may be sent later. */
  readonly createdAt: Date
  /** Where the receiver stops this kind of mail, also by one click of the mail program (RFC 8058). */
  readonly unsubscribe?: string
}

/** Nobody will ever take mail for this address; trying again is of no use. */
export class MailRefused extends Error {}

/** The way out for mail. Throws `MailRefused`, or when the letter could not be handed over: try again later. Never call it inside a transaction. */
export type Mail = { readonly send: (message: Message) => Promise<void> }
