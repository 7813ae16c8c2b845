import { Refused, must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { AskReason, reasonFault, reasonTyped, typedText } from '../../../web/components/ask-reason.tsx'
import { toCsv } from '../../../web/csv.ts'
import { wonInFull } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { checkPayments } from '../check-payments.ts'
import { paymentsOverview } from '../operator/overview.ts'
import { recordReceipt } from '../operator/record-receipt.ts'
import { sendRefusedAgain } from '../operator/send-refused-again.ts'
import { mayTakePayments, takePayments } from '../operator/take-payments.ts'
import { operatorTexts } from '../texts/operator.ts'
import { OperatorView } from './operator-view.tsx'

const path = '/operator/payments'

type Texts = Readonly<Record<string, string>>

/** GET /operator/payments: sums, files, what came back; with ?check everything is checked against everything. */
const operatorPage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}, 200))

/** POST /operator/payments/again: payments of files that the bank had refused go again. */
const againForm: Route = form(`${path}/again`, 'operator', async (c) => {
  const { orders } = must(await sendRefusedAgain(c.call, {}))
  return redirect(path, operatorTexts[c.view.lang].againDone(orders))
})

/** POST /operator/payments/receipt: somebody has paid back. */
const receiptForm: Route = form(`${path}/receipt`, 'operator', async (c) => {
  const [claim, amount, number] = [c.body['claim'], c.body['amount'], c.body['number']].map(typedText)
  const outcome = await recordReceipt(c.call, { claim: claim?.trim(), amount, number })
  const t = operatorTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.recorded(wonInFull(outcome.value.owed, c.view.lang)))
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(Object.entries(t.errors).filter(([name]) => Object.hasOwn(fields ?? {}, name)))
  return await show(c, { claim: claim ?? '', amount: amount ?? '', number: number ?? '' }, errors, 422)
})

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const overview = must(await paymentsOverview(c.call, {}))
  const checked = c.query['check'] === undefined ? undefined : must(await checkPayments(c.call, {}))
  const t = operatorTexts[c.view.lang]
  const title = overview.returned.length > 0 ? t.stuck(overview.returned.length) : t.well
  const failed = Object.keys(errors).length > 0
  const today = c.call.node.clock.today()
  const children = <OperatorView {...{ overview, checked, title, typed, errors, today }} lang={c.view.lang} />
  return html(
    renderPage({ view: c.view, title, current: '/operator', flash: c.flash, failed, noIndex: true, children }),
    status,
  )
}

async function askWhy(c: PageCall, error?: string): Promise<Reply> {
  must(await mayTakePayments(c.call, {}))
  const t = operatorTexts[c.view.lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.download}</h1>
      <p className="lead">{t.downloadLead}</p>
      <AskReason view={c.view} typed={{ why: 'check', ...c.kept, ...c.body }} error={error} button={t.downloadButton} />
    </div>
  )
  const back = { href: path, text: t.title }
  const shown = { view: c.view, title: t.download, back, failed: error !== undefined, noIndex: true, children }
  return html(renderPage(shown), error === undefined ? 200 : 422)
}

async function file(c: PageCall): Promise<Reply> {
  const reason = reasonTyped(c.body)
  const fault = reasonFault(c.body)
  if (fault !== undefined) return await askWhy(c, fault)
  const taken = await takePayments({ ...c.call, download: reason }, {})
  if (!taken.ok) throw new Refused(taken.refusal)
  const name = `payments-${c.call.node.clock.today()}.csv`
  return { kind: 'file', body: toCsv(taken.value.lines), type: 'text/csv; charset=utf-8', name }
}

/** The operator's page of payments, and the file of them, which asks why first. */
export const operatorRoutes: readonly Route[] = [
  operatorPage,
  againForm,
  receiptForm,
  page(`${path}/download`, 'operator', async (c) => await askWhy(c)),
  form(`${path}/download`, 'operator', file),
]
