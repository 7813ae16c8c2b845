import type { Route } from '../../platform/http/route.ts'
import { claimRoutes } from './claim/routes.ts'
import { answerRoutes } from './coverage/pages/answer-page.tsx'
import { coverageAppealRoutes } from './coverage/pages/appeal-page.tsx'
import { askRoutes } from './coverage/pages/ask-page.tsx'
import { officerAppealRoutes } from './coverage/pages/officer-appeal.tsx'
import { comparePage } from './history/pages/compare-page.tsx'
import { historyPage } from './history/pages/history-page.tsx'
import { endRoutes } from './ending/pages/ask-page.tsx'
import { incomePage } from './history/income/income-page.tsx'
import { mySpellPage } from './history/pages/spell-page.tsx'
import { officeRoutes } from './office/routes.ts'
import { reportsApi } from './reports/api.ts'
import { reportPages } from './reports/pages/routes.ts'
import { roundRoutes } from './rounds/routes.ts'
import { stampRoutes } from './stamps/api.ts'
import { summingApi } from './summing/api.ts'
import { summingRoutes } from './summing/pages/summing-page.tsx'
import { allowanceRoutes } from './allowances/routes.ts'
import { allLeaveRoutes } from './leave/routes.ts'

/** Insured history, reports of employers, claims. */
export const routes: readonly Route[] = [
  ...stampRoutes,
  historyPage,
  comparePage,
  ...askRoutes,
  ...coverageAppealRoutes,
  ...officerAppealRoutes,
  ...summingRoutes,
  ...summingApi,
  mySpellPage,
  incomePage,
  ...endRoutes,
  ...answerRoutes,
  ...reportPages,
  ...reportsApi,
  ...claimRoutes,
  ...officeRoutes,
  ...roundRoutes,
  ...allowanceRoutes,
  ...allLeaveRoutes,
]
