import type { Route } from '../../platform/http/route.ts'
import { historyPage } from './history/pages/history-page.tsx'

/** Insured history. */
export const routes: readonly Route[] = [historyPage]
