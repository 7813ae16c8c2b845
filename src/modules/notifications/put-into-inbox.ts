import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import type { NewNotice } from './notice.ts'
import { tables } from './tables.ts'

/** Puts a message into the inbox. `planned`: it stays there; without it, its other ways are still to be decided. */
export async function putIntoInbox(tx: Tx, now: Date, notice: NewNotice, planned: Date | null): Promise<string> {
  const { title, body, to, topic, link, kind = 'service' } = notice
  const id = newId<'Notice'>()
  await tables(tx)
    .insertInto('notifications.notice')
    .values({
      id,
      person_id: 'person' in to ? to.person : null,
      organisation_id: 'organisation' in to ? to.organisation : null,
      topic,
      kind,
      text: JSON.stringify({ title, body }),
      link,
      created_at: now,
      planned_at: planned,
      read_at: null,
    })
    .execute()
  return id
}
