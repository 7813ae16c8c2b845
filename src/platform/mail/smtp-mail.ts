import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'

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
    send: async ({ id, to, subject, text, html, createdAt }) => {
      const body = html === undefined ? { text } : { text, html }
      // `to` as an object is one mailbox, never parsed into a list.
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        ...body,
        date: createdAt,
        messageId: `<${id}@${domain}>`,
      })
    },
  }
}
