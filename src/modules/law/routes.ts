import type { Route } from '../../platform/http/route.ts'
import { lawApi } from './calculator/law-api.ts'
import { calculatorPage } from './calculator/pages/calculator-page.tsx'
import { calculatorsPage } from './calculator/pages/index-page.tsx'

/** Every way into the law. */
export const routes: readonly Route[] = [calculatorsPage, calculatorPage, ...lawApi]
