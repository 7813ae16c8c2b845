import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Paper, Section } from '../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { dateOnPaper, momentOnPaper, wonInFull } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { myPayment } from '../my-payments.ts'
import type { OrderLine } from '../order-lines.ts'
import type { OrderRow } from '../tables.ts'
import { messages } from '../texts/messages.ts'
import { accountName } from './account-view.tsx'
import { whyOf } from './payment-history.tsx'

type Shown = { readonly order: OrderRow; readonly lines: readonly OrderLine[]; readonly lang: Lang }

/** GET /my/account/payments/:id: one payment as a paper, and every way it went. */
export const paymentPage: Route = page('/my/account/payments/:id', 'person', async (c) => {
  const found = must(await myPayment(c.call, { order: c.params['id'] }))
  const { lang } = c.view
  const back = { href: '/my/account', text: messages[lang].back }
  const children = <Payment {...found} lang={lang} />
  return html(renderPage({ view: c.view, title: found.order.purpose[lang], back, noIndex: true, children }))
})

function Payment({ order, lines, lang }: Shown): VNode {
  const t = messages[lang]
  const why = whyOf(order, lang)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{order.purpose[lang]}</h1>
        <p className="lead">
          {wonInFull(order.amount, lang)} · {t.orderStates[order.state]}
        </p>
        {why !== undefined && <p>{why}</p>}
      </div>
      <PaymentPaper order={order} lines={lines} lang={lang} />
      {lines.length > 0 && <Ways lines={lines} lang={lang} />}
    </div>
  )
}

function PaymentPaper({ order, lines, lang }: Shown): VNode {
  const t = messages[lang]
  const name = order.state === 'settled' ? t.paper : t.paperBefore
  const arrived = lines.find(({ result }) => result === 'settled')
  return (
    <Paper left={name} right={dateOnPaper(dayOf(order.changed_at), lang)} label={name}>
      <Pairs
        items={[
          { term: t.paperNumber, value: order.id },
          { term: t.what, value: order.purpose[lang] },
          { term: t.amount, value: <b>{wonInFull(order.amount, lang)}</b> },
          ...(order.set_off > 0
            ? [
                { term: t.setOff, value: wonInFull(order.set_off, lang) },
                { term: t.toAccount, value: wonInFull(order.amount - order.set_off, lang) },
              ]
            : []),
          { term: t.state, value: t.orderStates[order.state] },
          { term: t.ordered, value: momentOnPaper(order.ordered_at, lang) },
          ...(arrived?.answered_at
            ? [
                { term: t.account, value: nameOf(arrived, lang) },
                { term: t.arrived, value: momentOnPaper(arrived.answered_at, lang) },
                { term: t.file, value: t.fileLine(arrived.batch_number, arrived.line) },
              ]
            : []),
        ]}
      />
    </Paper>
  )
}

function Ways({ lines, lang }: { lines: readonly OrderLine[]; lang: Lang }): VNode {
  const t = messages[lang]
  const reasons: Readonly<Record<string, string>> = t.why
  return (
    <Section id="ways" title={t.ways}>
      <p className="muted">{t.tries}</p>
      <div className="card">
        <Table
          caption={t.ways}
          head={[{ text: t.file }, { text: t.account }, { text: t.amount, num: true }, { text: t.result }]}
          rows={lines.map((line) => ({
            key: line.id,
            cells: [
              t.fileLine(line.batch_number, line.line),
              nameOf(line, lang),
              wonInFull(line.amount, lang),
              line.why === null ? t.results[line.result ?? 'none'] : (reasons[line.why] ?? line.why),
            ],
          }))}
        />
      </div>
    </Section>
  )
}

function nameOf({ bank, last4 }: OrderLine, lang: Lang): string {
  return bank === null || last4 === null ? '–' : accountName({ bank, last4 }, lang)
}
