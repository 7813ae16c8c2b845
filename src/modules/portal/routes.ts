import type { Route } from '../../platform/http/route.ts'
import { accessibilityPage } from './pages/accessibility.tsx'
import { companyPage } from './pages/company.tsx'
import { helpPage } from './pages/help.tsx'
import { homePage } from './pages/home.tsx'
import { lifePage, situationPage } from './pages/life.tsx'
import { receiptFile, receiptPage, receiptsPage } from './pages/my-receipts.tsx'
import { numbersPage } from './pages/numbers.tsx'
import { offlinePage } from './pages/offline.tsx'
import { operatorPage, replayForm } from './pages/operator.tsx'
import { behaviourForm } from './pages/outside-systems.tsx'
import { problemPage } from './pages/problems.tsx'
import { receiptKeys, verifyReceiptApi } from './pages/receipt-api.ts'
import { robots } from './pages/robots.ts'
import { languageLink, viewForm, taskForm } from './pages/settings.ts'
import { todayPage } from './pages/today.tsx'
import { verifyReceiptForm, verifyReceiptPage } from './pages/verify-receipt.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  homePage,
  numbersPage,
  todayPage,
  companyPage,
  operatorPage,
  replayForm,
  behaviourForm,
  receiptsPage,
  receiptPage,
  receiptFile,
  verifyReceiptPage,
  verifyReceiptForm,
  verifyReceiptApi,
  receiptKeys,
  viewForm,
  taskForm,
  languageLink,
  helpPage,
  lifePage,
  situationPage,
  offlinePage,
  accessibilityPage,
  problemPage,
  robots,
]
