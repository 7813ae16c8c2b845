import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { comparePage } from './pages/compare-page.tsx'
import { jobsPage } from './pages/jobs-page.tsx'
import { mapPage } from './pages/map-page.tsx'
import { hiddenPage, seenPage } from './pages/seen-page.tsx'
import { suggestionRoutes } from './suggest/routes.tsx'

/** Every way into the search. */
export const routes: readonly Route[] = [
  jobsPage,
  mapPage,
  seenPage,
  hiddenPage,
  comparePage,
  ...suggestionRoutes,
  ...apiRoutes,
]
