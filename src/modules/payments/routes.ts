import type { Route } from '../../platform/http/route.ts'
import { accountForm, accountPage, againForm } from './pages/account-page.tsx'
import { depositRoutes } from './pages/deposits-page.tsx'
import { operatorRoutes } from './pages/operator-page.tsx'
import { agreeForm, overpaymentsPage, planForm } from './pages/overpayments-page.tsx'
import { paymentPage } from './pages/payment-page.tsx'

/** The account, its payments, and what was paid too much. */
export const routes: readonly Route[] = [
  accountPage,
  accountForm,
  againForm,
  paymentPage,
  overpaymentsPage,
  planForm,
  agreeForm,
  ...operatorRoutes,
  ...depositRoutes,
]
