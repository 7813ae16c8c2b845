import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { type Mail, MailRefused } from './mail.ts'

/** Where mail goes: SMTP_URL ('smtps://user:word@mail.example.kr'), and the address it comes from. */
export type SmtpSettings = { readonly url: string; readonly from: string; readonly timeoutMs?: number }

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Hands mail to an SMTP server (RFC 5321). TLS is required, except on this machine itself: letters hold personal data. */
export function smtpMail({ url, from, timeoutMs = 10_000 }: SmtpSettings): Mail {
  const host = new URL(url).hostname
  const transport = createTransport({
    url,
    requireTLS: !loopback.has(host),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = from.replace(/^.*@|>$/g, '')
  return {
    send: async ({ id, to, subject, text, html, createdAt, unsubscribe }) => {
      const body = html === undefined ? { text } : { text, html }
      // `to` as an object is one mailbox, never parsed into a list.
      const letter = {
        from,
        to: { name: '', address: to },
        subject,
        ...body,
        ...(unsubscribe !== undefined && stopping(unsubscribe)),
      }
      await transport.sendMail({ ...letter, date: createdAt, messageId: `<${id}@${domain}>` }).catch(judge)
    },
  }
}

// RFC 2369 and RFC 8058: mail programs show a button, and press it without asking anybody to sign in.
function stopping(url: string): { list: { unsubscribe: string }; headers: Record<string, string> } {
  return { list: { unsubscribe: url }, headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }
}

const Rejection = z.object({ command: z.literal('RCPT TO'), responseCode: z.number().min(500).max(599) })

// RFC 5321, section 4.2.1: a 5yz reply to the recipient is permanent.
function judge(error: unknown): never {
  const rejection = Rejection.safeParse(error).data
  throw rejection ? new MailRefused(`mail ${rejection.responseCode}`, { cause: error }) : error
}
