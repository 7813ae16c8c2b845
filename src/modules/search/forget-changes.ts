import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'

const keptDays = 7

/** Every night: changes that every index has read long ago. An index that was away for longer is made anew (`start-index.ts`). */
export const forgetChanges: Job = job('search.forget-changes', {
  data: z.object({}),
  cron: '10 4 * * *',
  run: async ({ node, actor }) => {
    await inTransaction(
      node,
      actor,
      'search.forget-changes',
      async (tx) =>
        await sql`delete from search.change where at < now() - make_interval(days => ${keptDays})`.execute(tx),
    )
  },
})
