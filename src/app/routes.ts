import { publishedRoots } from '../platform/audit/published-roots.ts'
import { draftRoutes } from '../platform/drafts/routes.ts'
import type { Route } from '../platform/http/route.ts'
import { uploadRoutes } from '../platform/uploads/read-upload.ts'
import { modules } from './modules.ts'

/** Every route of this program, in one list: for the server, the API description and the access-matrix test. */
export const routes: readonly Route[] = [
  ...draftRoutes,
  ...uploadRoutes,
  publishedRoots,
  ...modules.flatMap((m) => m.routes ?? []),
]
