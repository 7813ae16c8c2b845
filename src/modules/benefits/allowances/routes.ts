import type { Route } from '../../../platform/http/route.ts'
import { allowancesPage } from './pages/allowances-page.tsx'
import { askRoutes } from './pages/ask-page.tsx'
import { officerRoutes } from './pages/officer-page.tsx'

/** What is asked for beside the rounds: early re-employment allowance, sickness benefit. */
export const allowanceRoutes: readonly Route[] = [allowancesPage, ...askRoutes, ...officerRoutes]
