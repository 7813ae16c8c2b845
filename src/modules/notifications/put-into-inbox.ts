import type { Tx } from '../../platform/database/connect.ts'
import { type Part, addRow, carryOut } from '../../platform/database/parts.ts'
import { newId } from '../../platform/new-id.ts'
import type { NewNotice } from './notice.ts'

/** Puts a message into the inbox. `planned`: it stays there; without it, its other ways are still to be decided. */
export async function putIntoInbox(tx: Tx, now: Date, notice: NewNotice, planned: Date | null): Promise<string> {
  const { id, part } = inboxRow(now, notice, planned)
  await carryOut(tx, [part])
  return id
}

/** A message to everybody who acts for an organisation, as a part of a statement. A person has other ways, too: `notify`. */
export function noticePart(now: Date, notice: NewNotice): Part {
  if ('person' in notice.to) throw new Error('a person is told by notify')
  return inboxRow(now, notice, null).part
}

function inboxRow(now: Date, notice: NewNotice, planned: Date | null): { id: string; part: Part } {
  const { title, body, stop, to, topic, link, kind = 'service' } = notice
  const id = newId<'Notice'>()
  const row = {
    id,
    person_id: 'person' in to ? to.person : null,
    organisation_id: 'organisation' in to ? to.organisation : null,
    topic,
    kind,
    text: JSON.stringify({ title, body, stop }),
    link,
    created_at: now,
    planned_at: planned,
    read_at: null,
  }
  return { id, part: addRow('notifications.notice', row) }
}
