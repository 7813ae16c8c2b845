import type { Job } from '../../platform/jobs/job.ts'
import { decideMonthJob } from './leave/decide-job.ts'
import { chaseCertificates } from './reports/chase-certificates.ts'
import { workFile } from './reports/import/work-file.ts'
import { tellLoss } from './reports/tell-loss.ts'
import { decideRoundJob } from './rounds/decide-job.ts'

/** What is done later. */
export const jobs: readonly Job[] = [tellLoss, chaseCertificates, decideRoundJob, decideMonthJob, workFile]
