import type { Job } from '../../platform/jobs/job.ts'
import { settleApplication } from './applying/settle-application.ts'
import { checkDomains } from './domains/check-domain.ts'
import { handedDue, sendHanded } from './handing/send-handed.ts'
import { carryOutEvent } from './by-event/carry-out.ts'
import { eventsDue } from './by-event/events-due.ts'
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
  carryOutEvent,
  eventsDue,
]
