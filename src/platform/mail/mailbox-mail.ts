import { sql } from 'kysely'
import { inTransaction } from '../database/transaction.ts'
import { type Node, systemCall } from '../node.ts'
import { type Mail, MailRefused } from './mail.ts'

/** Puts mail into the table that the demo's mailbox page shows; nothing leaves the machine. The default without SMTP_URL. */
export function mailboxMail(node: Node): Mail {
  return {
    send: async ({ id, to, subject, text, html, createdAt }) => {
      // RFC 2606: nobody has such an address, so a demonstration can show what happens then.
      if (to.endsWith('.invalid')) throw new MailRefused('mail 550')
      await inTransaction(
        node,
        systemCall(node, 'mail').actor,
        'mail',
        async (tx) =>
          await sql`insert into platform.mail (id, to_address, subject, text, html, created_at, sent_at)
            values (${id}, ${to}, ${subject}, ${text}, ${html ?? null}, ${createdAt}, ${node.clock.now()})
            on conflict (id) do nothing`.execute(tx),
      )
    },
  }
}
