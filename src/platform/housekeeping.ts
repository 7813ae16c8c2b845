import { z } from 'zod'
import { inTransaction } from './database/transaction.ts'
import { forgetKept } from './http/kept-form.ts'
import { type Job, job } from './jobs/job.ts'
import type { Node } from './node.ts'
import { systemCall } from './node.ts'

// A lost reply may be asked for again during a whole benefit period; after that an answer is no longer kept for a retry.
const keptDays = 90

/** Every night: forms nobody came back for, and answers kept for retries that no longer come. Receipts and records stay. */
export const housekeeping: Job = job('platform.housekeeping', {
  data: z.object({}),
  cron: '40 3 * * *',
  run: async ({ node }) => {
    await forgetKept(node)
    await forgetAnswers(node)
  },
})

async function forgetAnswers(node: Node): Promise<void> {
  const before = new Date(node.clock.now().getTime() - keptDays * 86_400_000)
  await inTransaction(
    node,
    systemCall(node, 'housekeeping').actor,
    'housekeeping',
    async (tx) => await tx.deleteFrom('platform.submission').where('created_at', '<', before).execute(),
  )
}
