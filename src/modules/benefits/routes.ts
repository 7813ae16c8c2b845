import type { Route } from '../../platform/http/route.ts'
import { historyPage } from './history/pages/history-page.tsx'
import { reportsApi } from './reports/api.ts'
import { reportPages } from './reports/pages/routes.ts'

/** Insured history, reports of employers. */
export const routes: readonly Route[] = [historyPage, ...reportPages, ...reportsApi]
