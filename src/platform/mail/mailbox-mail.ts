import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { Mail } from './mail.ts'

const insert = `insert into platform.mail (id, to_address, subject, text, html, created_at, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`

/** Puts mail into the table that the demo's mailbox page shows; nothing leaves the machine. The default without SMTP_URL. */
export function mailboxMail(pool: Pick<pg.Pool, 'query'>, clock: Pick<Clock, 'now'>): Mail {
  return {
    send: async ({ id, to, subject, text, html, createdAt }) => {
      await pool.query(insert, [id, to, subject, text, html ?? null, createdAt, clock.now()])
    },
  }
}
