import type { Route } from '../../platform/http/route.ts'
import { exportPage, myDataPage } from './pages/my-data.tsx'
import { askWithdraw, withdrawForm } from './pages/withdraw.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [myDataPage, exportPage, askWithdraw, withdrawForm]
