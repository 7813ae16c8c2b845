import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { tables } from '../tables.ts'
import { carryOut } from './carry-out.ts'

const [dayMs, keptDays, most] = [86_400_000, 30, 500]

/** Goes on with events that a crash left behind, and forgets what refused ones said after thirty days: their system can send them again. */
export const eventsDue: Job = job('badges.events-due', {
  data: z.object({}),
  cron: '*/5 * * * *',
  run: async (call) => {
    const now = call.node.clock.now().getTime()
    const left = await inTransaction(call.node, call.actor, 'badges.events-due', async (tx) => {
      await forget(tx, new Date(now - keptDays * dayMs))
      return await waiting(tx, new Date(now - 120_000))
    })
    // One that fails keeps no other waiting; the job says so once all were tried, and they are tried again.
    const failed: unknown[] = []
    for (const id of left) await carryOut(call, id).catch((error: unknown) => failed.push(error))
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} events could not be carried out`)
  },
})

async function waiting(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('badges.event')
    .select('id')
    .where('state', '=', 'waiting')
    .where('received_at', '<', before)
    .orderBy('received_at')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

async function forget(tx: Tx, before: Date): Promise<void> {
  await tables(tx)
    .updateTable('badges.event')
    .set({ content: null })
    .where('content', 'is not', null)
    .where('state', '!=', 'waiting')
    .where('received_at', '<', before)
    .execute()
}
