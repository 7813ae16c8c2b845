import type { Route } from '../../platform/http/route.ts'
import { auditPage, checkForm } from './pages/audit.tsx'
import { askDestroy, destroyForm } from './pages/destroy-key.tsx'
import { reviewPage, signForm } from './pages/review.tsx'
import { askLines, linesFile } from './pages/review-download.tsx'
import { makeForm, reviewsPage } from './pages/reviews.tsx'
import { keysPage, resealForm, retireForm, rotateForm } from './pages/keys.tsx'

/** Every way into this module. */
export const routes: readonly Route[] = [
  keysPage,
  rotateForm,
  resealForm,
  retireForm,
  askDestroy,
  destroyForm,
  auditPage,
  checkForm,
  reviewsPage,
  makeForm,
  reviewPage,
  signForm,
  askLines,
  linesFile,
]
