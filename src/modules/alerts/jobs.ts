import { z } from 'zod'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { forgetOld } from './found-store.ts'
import { lookAtArrivals } from './look-at-arrivals.ts'
import { tellFound } from './tell-found.ts'

/** Looks at what came and tells what is due: when vacancies came, and every minute. Several may run at once. */
export const look: Job = job('alerts.look', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    await lookAtArrivals(call)
    await tellFound(call)
  },
})

/** Every night: what is kept no longer is removed. */
export const forget: Job = job('alerts.forget', {
  data: z.object({}),
  cron: '40 3 * * *',
  run: async ({ node, actor }) =>
    await inTransaction(node, actor, 'alerts.forget', (tx) => forgetOld(tx, node.clock.now())),
})
