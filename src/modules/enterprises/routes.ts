import type { Route } from '../../platform/http/route.ts'
import { claimRoutes } from './claim/pages/claim-page.tsx'
import { claimsPage, decideClaimForm } from './claim/pages/operator-page.tsx'
import { decideForm, papersPage } from './pages/papers-page.tsx'
import { askForm, paperForm, verificationPage } from './pages/verification-page.tsx'

/** Verifying companies. */
export const routes: readonly Route[] = [
  verificationPage,
  askForm,
  paperForm,
  papersPage,
  decideForm,
  ...claimRoutes,
  claimsPage,
  decideClaimForm,
]
