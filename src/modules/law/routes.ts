import type { Route } from '../../platform/http/route.ts'
import { articlePage } from './browser/pages/article-page.tsx'
import { changesPage } from './browser/pages/changes-page.tsx'
import { domainPage } from './browser/pages/domain-page.tsx'
import { lawPage } from './browser/pages/law-page.tsx'
import { numberPage, numbersPage } from './browser/pages/numbers-page.tsx'
import { lawApi } from './calculator/law-api.ts'
import { calculatorPage } from './calculator/pages/calculator-page.tsx'
import { calculatorsPage } from './calculator/pages/index-page.tsx'

/** Every way into the law. */
export const routes: readonly Route[] = [
  calculatorsPage,
  calculatorPage,
  lawPage,
  changesPage,
  numbersPage,
  numberPage,
  domainPage,
  articlePage,
  ...lawApi,
]
