import type { Job } from '../../platform/jobs/job.ts'
import { fetchBadges, fetchDue } from './wallet/fetch-badges.ts'

/** Asking the agencies. */
export const jobs: readonly Job[] = [fetchBadges, fetchDue]
