import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { MailRefused } from '../../platform/mail/mail.ts'
import type { Node } from '../../platform/node.ts'
import { invitationLetter, markUndelivered } from '../identity/index.ts'
import { invitationSms, letterTexts } from './member-texts.ts'
import { waysOut } from './ways-out.ts'

type InvitationLetter = NonNullable<Awaited<ReturnType<typeof invitationLetter>>>

/** Sends one letter, by mail or as a text message; what was accepted or called back meanwhile is not sent. */
export const sendInvitation: Job = job('notifications.send-invitation', {
  data: z.object({ invitation: z.uuid(), letter: z.uuid() }),
  retries: 8,
  run: async ({ node, actor }, { invitation, letter }) => {
    const found = await inTransaction(node, actor, 'notifications.send-invitation', (tx) =>
      invitationLetter(tx, node, invitation),
    )
    if (!found || (await (found.telephone ? sentAsText : sentByMail)(node, letter, found))) return
    await inTransaction(node, actor, 'notifications.send-invitation', (tx) =>
      markUndelivered(tx, node.clock.now(), invitation),
    )
  },
})

async function sentByMail(node: Node, letter: string, found: InvitationLetter): Promise<boolean> {
  const { to, link, organisation, by, role, until } = found
  const words = letterTexts({ organisation, by, role, link: node.publicUrl + link, until: dayOf(until) })
  try {
    await waysOut.of(node).mail.send({ id: toId<'Mail'>(letter), to, ...words, createdAt: node.clock.now() })
    return true
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error
    return false
  }
}

// A carrier that may have it is asked before it is handed over again: by the same key it is the same message.
async function sentAsText(node: Node, key: string, { to, link, organisation }: InvitationLetter): Promise<boolean> {
  const { sms } = waysOut.of(node)
  if (!sms) return false
  const answer = await sms({ key, to, text: invitationSms(organisation, node.publicUrl + link), unsure: true })
  if (answer.answer === 'unavailable') throw new Error(answer.why)
  return answer.answer === 'taken'
}
