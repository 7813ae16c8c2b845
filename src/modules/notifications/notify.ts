import type { Tx } from '../../platform/database/connect.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { deliver } from './delivery/deliver.ts'
import type { NewNotice } from './notice.ts'
import { putIntoInbox } from './put-into-inbox.ts'

/** Tells somebody something, in the caller's transaction: at once in the inbox, and after commit by the ways the person wants. */
export async function notify(tx: Tx, now: Date, notice: NewNotice): Promise<string> {
  const id = await putIntoInbox(tx, now, notice, notice.inboxOnly ? now : null)
  if ('person' in notice.to && !notice.inboxOnly) await enqueue(tx, deliver, {})
  return id
}
