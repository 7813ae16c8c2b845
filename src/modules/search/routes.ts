import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { jobsPage } from './pages/jobs-page.tsx'

/** Every way into the search. */
export const routes: readonly Route[] = [jobsPage, ...apiRoutes]
