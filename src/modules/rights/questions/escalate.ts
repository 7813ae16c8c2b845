import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { operators } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { questionNotices } from './notices.ts'
import { takeLate } from './store.ts'

/** Questions whose day has passed are put to the operator as well; the person is told. Gives how many. */
export async function escalateLate({ node, actor }: Call): Promise<number> {
  return await inTransaction(node, actor, 'rights.escalate', async (tx) => {
    const now = node.clock.now()
    const late = await takeLate(tx, node.clock.today(), now)
    for (const { person } of late) await notify(tx, now, questionNotices.late(person))
    if (late.length > 0)
      for (const operator of await operators(tx))
        await notify(tx, now, questionNotices.toOperator(operator, late.length))
    return late.length
  })
}

/** Every morning. */
export const escalateJob: Job = job('rights.escalate', {
  data: z.object({}),
  cron: '10 9 * * *',
  run: async (call) => void (await escalateLate(call)),
})
