import { must } from '../../../../kernel/refusal.ts'
import { type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { endorseIssuer, withdrawIssuerEndorsement } from '../../endorsing/endorse-issuer.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { textIn } from '../text-in.ts'
import { endorsementTexts } from './endorsement-texts.ts'
import { endorsementsHtml } from './endorsements-page.tsx'
import { issuerEndorsementTexts } from './issuer-endorsement-texts.ts'

const path = '/issuer/endorsements'

/** POST /issuer/endorsements/issuers: endorses another issuer as such. */
export const endorseIssuerForm: Route = form(`${path}/issuers`, 'issuer', async (c): Promise<Reply> => {
  const t = issuerEndorsementTexts[c.view.lang]
  const typed = { issuer: textIn(c.body, 'issuer'), reason: textIn(c.body, 'reason'), until: textIn(c.body, 'until') }
  const outcome = await endorseIssuer(c.call, { issuer: typed.issuer, says: typed.reason, until: typed.until })
  if (outcome.ok) return redirect(path, t.done)
  const { says: reason, ...fields } = outcome.refusal.fields ?? {}
  const errors = fieldWords({ ...fields, ...(reason !== undefined && { reason }) }, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await endorsementsHtml(c, errors, typed), 422)
})

/** POST /issuer/endorsements/issuers/:id/withdraw */
export const withdrawIssuerEndorsementForm: Route = form(
  `${path}/issuers/:id/withdraw`,
  'issuer',
  async (c): Promise<Reply> => {
    const endorsement = c.params['id'] ?? ''
    const given = { endorsement, reason: textIn(c.body, `reason-${endorsement}`) }
    const outcome = await withdrawIssuerEndorsement(c.call, given)
    if (outcome.ok) return redirect(path, endorsementTexts[c.view.lang].withdrawnDone)
    const { reason } = fieldWords(outcome.refusal.fields, endorsementTexts[c.view.lang].errors, c.view.lang)
    if (reason === undefined) must(outcome)
    return html(await endorsementsHtml(c, { [`reason-${endorsement}`]: reason ?? '' }), 422)
  },
)
