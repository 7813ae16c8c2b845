import type { Route } from '../../platform/http/route.ts'
import { answerRoutes } from './coverage/pages/answer-page.tsx'
import { askRoutes } from './coverage/pages/ask-page.tsx'
import { historyPage } from './history/pages/history-page.tsx'
import { mySpellPage } from './history/pages/spell-page.tsx'
import { reportsApi } from './reports/api.ts'
import { reportPages } from './reports/pages/routes.ts'

/** Insured history, reports of employers. */
export const routes: readonly Route[] = [
  historyPage,
  ...askRoutes,
  mySpellPage,
  ...answerRoutes,
  ...reportPages,
  ...reportsApi,
]
