import type { Job } from '../../platform/jobs/job.ts'
import { settleApplication } from './applying/settle-application.ts'
import { checkDomains } from './domains/check-domain.ts'
import { handedDue, sendHanded } from './handing/send-handed.ts'
import { issueOrder, ordersDue } from './orders/issue-order.ts'
import { fetchBadges, fetchDue } from './wallet/fetch-badges.ts'

/** Asking the agencies, issuing many. */
export const jobs: readonly Job[] = [
  fetchBadges,
  fetchDue,
  issueOrder,
  ordersDue,
  checkDomains,
  settleApplication,
  sendHanded,
  handedDue,
]
