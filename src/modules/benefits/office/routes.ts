import type { Route } from '../../../platform/http/route.ts'
import { arriveForm, arrivePage } from './pages/arrive-page.tsx'
import { casePage, decideForm, findForm } from './pages/case-page.tsx'
import { counterPage } from './pages/counter-page.tsx'
import { massDecideForm, massPage, prepareForm } from './pages/mass-page.tsx'
import { checkInForm, queuePage } from './pages/queue-page.tsx'
import { slotsForm, slotsPage } from './pages/slots-page.tsx'

/** Officers: the queue, a case, check-in, times at the office, the counter. */
export const officeRoutes: readonly Route[] = [
  queuePage,
  checkInForm,
  arrivePage,
  arriveForm,
  slotsPage,
  slotsForm,
  counterPage,
  massPage,
  prepareForm,
  massDecideForm,
  casePage,
  findForm,
  decideForm,
]
