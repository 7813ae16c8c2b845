import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { mayOversee } from '../may-oversee.ts'
import { tables } from '../tables.ts'
import { countMonth } from './count-month.ts'
import { monthBefore, monthOf } from './report.ts'

/** On the first of each month: the report about the month before, for somebody to look at and sign (at least monthly, 제8조). */
export const reviewJob: Job = job('oversight.monthly-review', {
  data: z.object({}),
  cron: '20 4 1 * *',
  run: async ({ node }) => {
    await makeReview(node)
  },
})

/** Makes the report about last month unless it is there. Gives its month. */
export async function makeReview(node: Node): Promise<string> {
  const month = monthBefore(monthOf(node.clock.today()))
  await inTransaction(node, systemCall(node, 'oversight').actor, 'oversight.review', async (tx) => {
    const there = await tables(tx)
      .selectFrom('oversight.review')
      .select('month')
      .where('month', '=', month)
      .executeTakeFirst()
    if (there) return
    const row = { month, made_at: node.clock.now(), report: JSON.stringify(await countMonth(tx, month)) }
    await tables(tx)
      .insertInto('oversight.review')
      .values({ ...row, signed_by: null, signed_name: null, signed_at: null, remarks: null })
      .onConflict((c) => c.column('month').doNothing())
      .execute()
  })
  return month
}

/** The same by hand, when its time was missed: it changes nothing that is there. */
export const makeLastReview: Operation<Record<never, never>, { month: string }> = command('oversight.make-review', {
  input: z.object({}),
  allow: mayOversee,
  run: async ({ call: { node } }) => {
    const month = await makeReview(node)
    return { value: { month }, subject: month }
  },
})
