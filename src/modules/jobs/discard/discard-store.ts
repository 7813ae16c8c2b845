import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** Days for which a draft that was thrown away can be taken back. A choice of ours, no rule of law. */
export const keptDays = 30

/** Notes when a draft was thrown away; null takes it back. */
export async function markDiscarded(tx: Tx, vacancy: string, at: Date | null): Promise<void> {
  await tables(tx).updateTable('jobs.vacancy').set({ discarded_at: at }).where('id', '=', vacancy).execute()
}

/** Deletes drafts whose days are over; says how many. */
export async function deleteDiscarded(tx: Tx, now: Date): Promise<number> {
  const gone = await tables(tx)
    .deleteFrom('jobs.vacancy')
    .where('discarded_at', '<', new Date(now.getTime() - keptDays * 86_400_000))
    .where('published_at', 'is', null)
    .returning('id')
    .execute()
  return gone.length
}
