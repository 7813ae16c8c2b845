import { Refused, refusal } from '../../kernel/refusal.ts'
import type { Reply } from '../../platform/http/page-call.ts'
import { type Route, page } from '../../platform/http/route.ts'
import { apiRoutes } from './api.ts'
import { publishedProfile } from './endorsing/read-issuer-endorsements.ts'
import { publishedDid, publishedList, publishedSeconds } from './issuers/published.ts'
import { badgeJson, badgePage, badgePng, badgeSvg, shareForm } from './pages/badge.tsx'
import { handRoutes } from './handing/hand-page.tsx'
import { designRoutes } from './pages/issuer/routes.ts'
import { receiveForm, receivePage } from './pages/receive.tsx'
import { accreditedList, accreditedPage, accreditedVersion } from './pages/accredited.tsx'
import { applicationForms, applyForm, applyPage } from './pages/applying/apply-page.tsx'
import { decideForm, decidePage } from './pages/applying/decide-page.tsx'
import { issuerFacePage } from './pages/issuer-face.tsx'
import { bringForm, bringPage } from './pages/bring.tsx'
import { offlineFile, offlineKnowledge, offlinePage } from './pages/offline.tsx'
import { outsideFile, outsidePage, removeOutsideForm } from './pages/outside.tsx'
import { walletDownload } from './pages/wallet-download.ts'
import { issueForm, issuePage } from './pages/issue.tsx'
import { issuedBadgePage, restoreForm, revokeForm, revokePage, suspendForm } from './pages/issued-badge.tsx'
import { proposeForm, proposePage } from './pages/propose-issuer.tsx'
import { registerPage } from './pages/register.tsx'
import { decideAccreditationForm, registryPage } from './pages/registry.tsx'
import { sharesPage, stopShareForm, withdrawForm } from './pages/shares.tsx'
import { sharedBadgePage, verifyForm, verifyPage } from './pages/verify.tsx'
import { getBadges, walletPage } from './pages/wallet.tsx'
import { outsideApi } from './outside-api.ts'
import { registryApi } from './registry-api.ts'
import { eventsApi } from './events-api.ts'
import { ordersApi } from './orders-api.ts'
import { vcApi } from './vc-api.ts'
import { vcNodeApi } from './vc-node-api.ts'
import { walletApi } from './wallet-api.ts'

/** What agencies publish, for any verifier anywhere: cacheable for half a minute, readable from other sites' scripts. */
const published: readonly Route[] = [
  page('/agencies/:code/did.json', 'public', async (c) =>
    document(await publishedDid(c.call.node, c.params['code'] ?? ''), 'application/did+json'),
  ),
  page('/agencies/:code/profile.json', 'public', async (c) =>
    document(await publishedProfile(c.call.node, c.params['code'] ?? ''), 'application/ld+json'),
  ),
  page('/agencies/:code/status/:list', 'public', async (c) =>
    document(await publishedList(c.call.node, c.params['code'] ?? '', c.params['list'] ?? ''), 'application/vc+json'),
  ),
]

function document(found: object | undefined, type: string): Reply {
  if (!found) throw new Refused(refusal('badges.not-published', 404))
  const headers = { 'cache-control': `public, max-age=${publishedSeconds}`, 'access-control-allow-origin': '*' }
  return { kind: 'json', json: found, type, headers }
}

/** The ways into this module. */
export const routes: readonly Route[] = [
  ...published,
  walletPage,
  getBadges,
  sharesPage,
  stopShareForm,
  receivePage,
  receiveForm,
  withdrawForm,
  bringPage,
  bringForm,
  walletDownload,
  outsidePage,
  outsideFile,
  removeOutsideForm,
  badgePage,
  badgeJson,
  badgePng,
  badgeSvg,
  shareForm,
  verifyPage,
  verifyForm,
  offlinePage,
  offlineFile,
  offlineKnowledge,
  sharedBadgePage,
  registerPage,
  issuePage,
  issueForm,
  issuedBadgePage,
  revokePage,
  revokeForm,
  suspendForm,
  restoreForm,
  ...handRoutes,
  ...designRoutes,
  issuerFacePage,
  applyPage,
  applyForm,
  ...applicationForms,
  decidePage,
  decideForm,
  accreditedPage,
  accreditedList,
  accreditedVersion,
  registryPage,
  proposePage,
  proposeForm,
  decideAccreditationForm,
  ...apiRoutes,
  ...ordersApi,
  ...eventsApi,
  ...vcApi,
  ...vcNodeApi,
  ...walletApi,
  ...outsideApi,
  ...registryApi,
]
