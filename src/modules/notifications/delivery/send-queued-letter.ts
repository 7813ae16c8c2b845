import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { personCard } from '../../identity/index.ts'
import { waysOut } from '../ways-out.ts'

const Line = z.object({ ko: z.string(), en: z.string() })
const Letter = z.object({
  id: z.uuid(),
  person: z.uuid(),
  title: Line,
  body: Line,
  link: z.string(),
  at: z.iso.datetime(),
})

/** Sends the letters that lay in the queue when release 0.1 was replaced. Nothing is put there any more. */
export const sendQueuedLetter: Job = job('notifications.send-mail', {
  data: Letter,
  run: async (call, letter) => {
    const card = await inTransaction(call.node, call.actor, 'notifications.send-mail', (tx) =>
      personCard(tx, letter.person),
    )
    if (card?.email === undefined) return
    await waysOut.of(call.node).mail.send({
      id: toId<'Mail'>(letter.id),
      to: card.email,
      subject: letter.title[card.lang],
      text: `${letter.body[card.lang]}\n\n${call.node.publicUrl}${letter.link}\n`,
      createdAt: new Date(letter.at),
    })
  },
})
