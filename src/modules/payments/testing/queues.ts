import { z } from 'zod'
import { type Job, job } from '../../../platform/jobs/job.ts'

/** The queue by which notices leave: the tests look at the inbox only. */
export const deliveryQueue: Job = job('notifications.deliver', { data: z.object({}), run: () => Promise.resolve() })
