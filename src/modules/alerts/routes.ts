import type { Route } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { listPage } from './pages/list-page.tsx'
import { newRoutes } from './pages/new-page.tsx'
import { oneRoutes } from './pages/one-page.tsx'
import { stopRoutes } from './pages/stop-page.tsx'

/** Saved searches: pages, forms, the link of a letter, API. */
export const routes: readonly Route[] = [listPage, ...newRoutes, ...oneRoutes, ...stopRoutes, ...apiRoutes]
