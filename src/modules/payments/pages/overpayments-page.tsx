import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { agreeToSetOff } from '../overpayments/agree-to-set-off.ts'
import { makePlan } from '../overpayments/make-plan.ts'
import { myOverpayments } from '../overpayments/my-overpayments.ts'
import { overpaymentTexts } from '../texts/overpayment.ts'
import { OverpaymentsView } from './overpayments-view.tsx'

const path = '/my/overpayments'

/** Which overpayment's form was sent back, and what was wrong with it. */
export type Sent = { readonly claim: string; readonly field: 'months' | 'each'; readonly typed: string }

/** GET /my/overpayments: what was paid too much, why, and how it is given back. */
export const overpaymentsPage: Route = page(path, 'person', async (c) => await show(c, undefined, 200))

/** POST /my/overpayments/:id/plan: divides it into months. */
export const planForm: Route = form(`${path}/:id/plan`, 'person', async (c) => {
  const outcome = await makePlan(c.call, { claim: c.params['id'], months: typedIn(c, 'months') })
  if (outcome.ok) return redirect(path, overpaymentTexts[c.view.lang].made)
  if (!outcome.refusal.fields || !('months' in outcome.refusal.fields)) must(outcome)
  return await show(c, sent(c, 'months'), 422)
})

/** POST /my/overpayments/:id/agree: how much of each payment may go towards it. */
export const agreeForm: Route = form(`${path}/:id/agree`, 'person', async (c) => {
  const outcome = await agreeToSetOff(c.call, { claim: c.params['id'], each: typedIn(c, 'each') })
  if (outcome.ok) return redirect(path, overpaymentTexts[c.view.lang].agreed)
  if (!outcome.refusal.fields || !('each' in outcome.refusal.fields)) must(outcome)
  return await show(c, sent(c, 'each'), 422)
})

// There may be several of these forms on the page: each field names its overpayment.
function typedIn(c: PageCall, field: Sent['field']): string {
  return typedText(c.body[`${field}.${c.params['id']}`])
}

function sent(c: PageCall, field: Sent['field']): Sent {
  return { claim: c.params['id'] ?? '', field, typed: typedIn(c, field) }
}

async function show(c: PageCall, back: Sent | undefined, status: number): Promise<Reply> {
  const all = must(await myOverpayments(c.call, {}))
  const { lang } = c.view
  const t = overpaymentTexts[lang]
  const title = all.some(({ owed }) => owed > 0) ? t.title : t.none
  const children = (
    <OverpaymentsView
      all={all}
      lang={lang}
      title={title}
      back={back}
      today={c.call.node.clock.today()}
      demo={c.view.demo}
    />
  )
  const shown = {
    view: c.view,
    title,
    current: '/my/account',
    flash: c.flash,
    failed: back !== undefined,
    noIndex: true,
    children,
  }
  return html(renderPage(shown), status)
}
