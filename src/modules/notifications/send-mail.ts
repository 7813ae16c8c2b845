import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { type Service, service } from '../../platform/service.ts'
import { personCard } from '../identity/index.ts'

/** The node's way out for mail. */
export const mailService: Service<Mail> = service<Mail>('notifications.mail')

const Line = z.object({ ko: z.string(), en: z.string() })
const Letter = z.object({
  id: z.uuid(),
  person: z.uuid(),
  title: Line,
  body: Line,
  link: z.string(),
  at: z.iso.datetime(),
})

/**
 * Sends one message by mail, in the person's language. A person without an address has it in the inbox only. Tried again, it is
 * the same letter: same id (the Message-ID by SMTP), same date, so that mailbox and mail programs keep one.
 */
export const sendMail: Job = job('notifications.send-mail', {
  data: Letter,
  run: async (call, letter) => {
    const card = await inTransaction(call.node, call.actor, 'notifications.send-mail', (tx) =>
      personCard(tx, letter.person),
    )
    if (card?.email === undefined) return
    const text = `${letter.body[card.lang]}\n\n${call.node.publicUrl}${letter.link}\n`
    await mailService.of(call.node).send({
      id: toId<'Mail'>(letter.id),
      to: card.email,
      subject: letter.title[card.lang],
      text,
      createdAt: new Date(letter.at),
    })
  },
})
