import type { Route } from '../../platform/http/route.ts'
import { myDataPage } from './pages/my-data.tsx'
import { askWithdraw, withdrawForm } from './pages/withdraw.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [myDataPage, askWithdraw, withdrawForm]
