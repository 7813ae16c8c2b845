import type { Route } from '../../../platform/http/route.ts'
import { leaveApi } from './api.ts'
import { beginRoutes } from './pages/begin-page.tsx'
import { leaveRoutes } from './pages/leave-page.tsx'
import { leavesPage } from './pages/leaves-page.tsx'
import { monthRoutes } from './pages/month-page.tsx'

/** Benefits of leave for birth and childcare. */
export const allLeaveRoutes: readonly Route[] = [
  leavesPage,
  ...beginRoutes,
  ...leaveRoutes,
  ...monthRoutes,
  ...leaveApi,
]
