import type { Job } from '../../platform/jobs/job.ts'
import { tellLoss } from './reports/tell-loss.ts'

/** What is done later. */
export const jobs: readonly Job[] = [tellLoss]
