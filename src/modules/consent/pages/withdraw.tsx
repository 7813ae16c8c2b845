import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { receiptId } from '../../../platform/receipts/receipt-id.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { date } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import type { Consent } from '../consent.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'
import { readConsent } from '../read-consent.ts'
import { withdrawConsent } from '../withdraw.ts'
import { partyText, purposeText } from './consent-words.ts'
import { ScopeList } from './scope-list.tsx'

/** GET /my/data/consents/:id: asks before a consent is taken back, and says what stops and what stays. */
export const askWithdraw: Route = page('/my/data/consents/:id', 'person', async (c) => {
  const found = must(await readConsent(c.call, { consent: c.params['id'] }))
  const t = messages[c.view.lang]
  const title = t.ask.title(purposeText(found.consent, c.view.lang))
  const children = <Ask view={c.view} title={title} today={c.call.node.clock.today()} {...found} />
  return html(
    renderPage({ view: c.view, title, back: { href: '/my/data', text: t.ask.leave }, noIndex: true, children }),
  )
})

/** POST the same: takes it back and shows the receipt. */
export const withdrawForm: Route = form('/my/data/consents/:id', 'person', async (c) => {
  const outcome = await withdrawConsent(c.call, { consent: c.params['id'] })
  must(outcome)
  const receipt = outcome.ok ? outcome.receipt : undefined
  return redirect(receipt === undefined ? '/my/data' : `/my/receipts/${receiptId(receipt)}`, messages[c.view.lang].done)
})

function Ask({
  view,
  title,
  consent,
  names,
  today,
}: {
  view: View
  title: string
  consent: Consent
  names: Names
  today: Day
}): VNode {
  const { lang } = view
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      <div className="card">
        <Pairs
          items={[
            { term: t.from, value: partyText(consent.source, names, lang) },
            { term: t.to, value: partyText(consent.recipient, names, lang) },
            { term: t.what, value: <ScopeList consent={consent} lang={lang} /> },
            { term: t.since, value: date(dayOf(consent.givenAt), today, lang) },
            { term: t.ends, value: date(consent.endsOn, today, lang) },
          ]}
        />
      </div>
      <div className="stack stack--2">
        <p>{t.ask.stops[consent.purpose] ?? t.ask.stops['other']}</p>
        <p className="muted">{t.ask.stays}</p>
      </div>
      <div className="btns">
        <PostButton action={view.path} page={view.path} className="btn btn--bad">
          {t.ask.button}
        </PostButton>
        <a className="btn" href="/my/data">
          {t.ask.leave}
        </a>
      </div>
      <p className="note">{t.law}</p>
    </div>
  )
}
