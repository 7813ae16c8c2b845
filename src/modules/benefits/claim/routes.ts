import type { Route } from '../../../platform/http/route.ts'
import { claimApi } from './api.ts'
import { checkPage } from './pages/check-page.tsx'
import { claimForms } from './pages/claim-forms.ts'
import { claimPage } from './pages/claim-page.tsx'
import { counter, own } from './pages/desk.ts'

/** Whether one may claim; claiming, at home and at the counter. */
export const claimRoutes: readonly Route[] = [
  checkPage,
  ...claimApi,
  ...[own, counter].flatMap((desk) => [claimPage(desk), ...claimForms(desk)]),
]
