import type { Route } from '../../platform/http/route.ts'
import { statusApi } from './status/status-api.ts'
import { statusPage } from './status/status-page.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [statusPage, statusApi]
