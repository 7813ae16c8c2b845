import type { Tx } from '../../../../platform/database/connect.ts'
import { type NewNotice, notify } from '../../../notifications/index.ts'
import { isUnknown } from './store.ts'

/** Tells a worker what was reported about them; who has not come yet is told of all of it when they do. */
export async function tellWorker(tx: Tx, now: Date, worker: string, notice: NewNotice): Promise<void> {
  if (!(await isUnknown(tx, worker))) await notify(tx, now, notice)
}
