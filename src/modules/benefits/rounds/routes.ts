import type { Route } from '../../../platform/http/route.ts'
import { correctionRoutes } from './correction/pages/correction-forms.ts'
import { activityRoutes } from './pages/activity-page.tsx'
import { caseRoutes } from './pages/case-page.tsx'
import { changeForm } from './pages/changes.tsx'
import { dayRoutes } from './pages/day-page.tsx'
import { queuePage } from './pages/queue-page.tsx'
import { roundForm, roundPage } from './pages/round-page.tsx'
import { roundsPage } from './pages/rounds-page.tsx'
import { workRoutes } from './pages/work-page.tsx'

/** Rounds of recognition: the calendar, a round, its activities and days of work; the officer's queue. */
export const roundRoutes: readonly Route[] = [
  roundsPage,
  roundPage,
  roundForm,
  ...activityRoutes,
  ...workRoutes,
  ...dayRoutes,
  queuePage,
  ...caseRoutes,
  changeForm,
  ...correctionRoutes,
]
