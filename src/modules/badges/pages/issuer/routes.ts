import { Refused, refusal } from '../../../../kernel/refusal.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { publishedDesign, publishedPicture } from '../../designs/published-design.ts'
import { auditFilePage, auditPage } from './audit-page.tsx'
import { newEventRuleForm, newEventRulePage } from './event-form.tsx'
import { eventRuleForms, eventRulePage } from './event-rule-page.tsx'
import { eventAgainForm, eventsPage } from './events-page.tsx'
import { askCorrectionForm, askCorrectionPage } from './ask-correction-page.tsx'
import { bulkErrorsPage, bulkOrderForms, bulkOrderPage } from './bulk-order-page.tsx'
import { bulkForm, bulkPage, templatePage } from './bulk-page.tsx'
import { editDesignForm, editDesignPage, newDesignForm, newDesignPage } from './design-form.tsx'
import { correctForm, correctPage } from './correct-page.tsx'
import { designPage, nextDesignForm, publishDesignForm, retireDesignForm } from './design-page.tsx'
import { designsPage } from './designs-page.tsx'
import { issuerDomainForm, issuerDomainLook, keysPage, revokeKeyForm, rotateKeyForm } from './keys-page.tsx'
import { declineForm, requestsPage } from './requests-page.tsx'
import {
  endorseForm,
  endorsementsPage,
  publishedEndorsementPage,
  withdrawEndorsementForm,
} from './endorsements-page.tsx'
import { endorseIssuerForm, withdrawIssuerEndorsementForm } from './issuer-endorsement-forms.ts'
import { statisticsFile, statisticsPage } from './statistics-page.tsx'
import { standardsForm, standardsPage } from './standards-page.tsx'

const headers = { 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' }

function picture(form: 'svg' | 'png', type: string): Route {
  return page(`/agencies/:code/achievements/:id/picture.${form}`, 'public', async (c) => {
    const body = await publishedPicture(c.call.node, c.params['code'] ?? '', c.params['id'] ?? '', form)
    if (body === undefined) throw new Refused(refusal('badges.not-published', 404))
    return { kind: 'file', body, type, headers: { ...headers, 'cross-origin-resource-policy': 'cross-origin' } }
  })
}

/** What an agency designs, and where it is published for good: a version never changes. */
export const designRoutes: readonly Route[] = [
  page('/agencies/:code/achievements/:id', 'public', async (c) => {
    const json = await publishedDesign(c.call.node, c.params['code'] ?? '', c.params['id'] ?? '')
    if (!json) throw new Refused(refusal('badges.not-published', 404))
    return { kind: 'json', json, type: 'application/ld+json', headers }
  }),
  picture('svg', 'image/svg+xml'),
  picture('png', 'image/png'),
  designsPage,
  newDesignPage,
  newDesignForm,
  designPage,
  editDesignPage,
  editDesignForm,
  standardsPage,
  standardsForm,
  publishDesignForm,
  nextDesignForm,
  retireDesignForm,
  askCorrectionPage,
  askCorrectionForm,
  requestsPage,
  declineForm,
  correctPage,
  correctForm,
  keysPage,
  rotateKeyForm,
  revokeKeyForm,
  bulkPage,
  bulkForm,
  templatePage,
  bulkOrderPage,
  bulkErrorsPage,
  ...bulkOrderForms,
  eventsPage,
  newEventRulePage,
  newEventRuleForm,
  eventRulePage,
  ...eventRuleForms,
  eventAgainForm,
  endorsementsPage,
  endorseForm,
  withdrawEndorsementForm,
  endorseIssuerForm,
  withdrawIssuerEndorsementForm,
  publishedEndorsementPage,
  issuerDomainForm,
  issuerDomainLook,
  statisticsPage,
  statisticsFile,
  auditPage,
  auditFilePage,
]
