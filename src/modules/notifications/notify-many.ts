import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { newId } from '../../platform/new-id.ts'
import { deliver } from './delivery/deliver.ts'
import type { NewNotice } from './notice.ts'

/** A message to one person. */
export type PersonNotice = NewNotice & { readonly to: { readonly person: string } }

/** Tells many persons something in two statements, in the caller's transaction: as `notify` does for one. */
export async function notifyMany(tx: Tx, now: Date, told: readonly PersonNotice[]): Promise<void> {
  if (told.length === 0) return
  const rows = told.map(({ title, body, stop, to, topic, link, kind = 'service' }) => ({
    id: newId<'Notice'>(),
    person_id: to.person,
    topic,
    kind,
    text: { title, body, stop },
    link,
    created_at: now,
  }))
  await sql`insert into notifications.notice (id, person_id, topic, kind, text, link, created_at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(id uuid, person_id uuid, topic text, kind text, text jsonb, link text, created_at timestamptz)`.execute(tx)
  await enqueue(tx, deliver, {})
}
