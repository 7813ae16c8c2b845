import { z } from 'zod'
import { type Job, job } from '../../platform/jobs/job.ts'
import { closeCompanyJob } from './closing/close-company.ts'
import { forgetChallenges } from './passkeys/challenge.ts'

/** Every night: questions to passkeys that nobody answered. */
const forget: Job = job('identity.forget-challenges', {
  data: z.object({}),
  cron: '50 3 * * *',
  run: async ({ node }) => await forgetChallenges(node),
})

/** Background work of this module. */
export const jobs: readonly Job[] = [forget, closeCompanyJob]
