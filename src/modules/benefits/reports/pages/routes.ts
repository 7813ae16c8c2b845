import type { Route } from '../../../../platform/http/route.ts'
import { certificateRoutes } from './certificate-page.tsx'
import { correctRoutes } from './correct-page.tsx'
import { fileRoutes } from './file-page.tsx'
import { importRoutes } from './import-page.tsx'
import { listPage } from './list-page.tsx'
import { lossRoutes } from './loss-page.tsx'
import { newRoutes } from './new-pages.tsx'
import { payRoutes } from './pay-page.tsx'
import { refuseEndForm } from './refuse-end-form.ts'
import { spellPage } from './spell-page.tsx'

/** The insurance pages of employers. */
export const reportPages: readonly Route[] = [
  listPage,
  ...newRoutes,
  ...payRoutes,
  ...importRoutes,
  ...fileRoutes,
  ...correctRoutes,
  spellPage,
  refuseEndForm,
  ...lossRoutes,
  ...certificateRoutes,
]
