import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import type { NewNotice } from './notice.ts'
import { sendMail } from './send-mail.ts'
import { tables } from './tables.ts'

/** Puts a message into the addressee's inbox, and into the mail queue when asked, in the caller's transaction. */
export async function notify(tx: Tx, now: Date, notice: NewNotice): Promise<void> {
  const { title, body, to, topic, link } = notice
  await tables(tx)
    .insertInto('notifications.notice')
    .values({
      id: newId(),
      person_id: 'person' in to ? to.person : null,
      organisation_id: 'organisation' in to ? to.organisation : null,
      topic,
      text: JSON.stringify({ title, body }),
      link,
      created_at: now,
      read_at: null,
    })
    .execute()
  if (notice.mail === true && 'person' in to)
    await enqueue(tx, sendMail, { id: newId<'Mail'>(), person: to.person, title, body, link, at: now.toISOString() })
}
