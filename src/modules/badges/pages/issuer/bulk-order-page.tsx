import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Pairs, Table } from '../../../../web/components/lists.tsx'
import { type Proof, Tick } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { toCsv } from '../../../../web/csv.ts'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { OrderState } from '../../orders/bulk-order.ts'
import { approveOrder, dropOrder, refuseOrder, sendOrder } from '../../orders/decide-order.ts'
import { bulkOrder, type FaultyLine, type OpenedOrder } from '../../orders/read-orders.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { bulkTexts } from './bulk-texts.ts'

const path = '/issuer/bulk'
const proofs: Readonly<Record<OrderState, Proof>> = {
  shown: 'typed',
  waiting: 'wait',
  issuing: 'wait',
  done: 'ok',
  refused: 'no',
  dropped: 'no',
}

/** How an order stands. */
export function OrderTick({ view, state }: { view: View; state: OrderState }): VNode {
  return <Tick proof={proofs[state]}>{bulkTexts[view.lang].states[state]}</Tick>
}

/** GET /issuer/bulk/:id: what was read, what is wrong, and what comes next. Reloads itself while badges are issued. */
export const bulkOrderPage: Route = page(`${path}/:id`, 'issuer', async (c): Promise<Reply> => {
  const { text, issuing } = await orderHtml(c)
  return { kind: 'html', html: text, ...(issuing && { headers: { refresh: '3' } }) }
})

/** GET /issuer/bulk/:id/errors.csv: every error, for who corrects the file. */
export const bulkErrorsPage: Route = page(`${path}/:id/errors.csv`, 'issuer', async (c) => {
  const { faulty } = must(await bulkOrder(c.call, { order: c.params['id'], all: true }))
  const t = bulkTexts[c.view.lang]
  const lines = faulty.flatMap(({ line, faults }) =>
    faults.map(({ column, fault }) => [String(line), column, t.faults[fault] ?? fault]),
  )
  return { kind: 'file', body: toCsv([t.head, ...lines]), type: 'text/csv; charset=utf-8', name: 'errors.csv' }
})

/** POST /issuer/bulk/:id/send, /approve, /drop, /refuse */
export const bulkOrderForms: readonly Route[] = [
  form(`${path}/:id/send`, 'issuer', async (c) =>
    back(must(await sendOrder(c.call, one(c))), bulkTexts[c.view.lang].sent),
  ),
  form(`${path}/:id/approve`, 'issuer', async (c) =>
    back(must(await approveOrder(c.call, one(c))), bulkTexts[c.view.lang].approved),
  ),
  form(`${path}/:id/drop`, 'issuer', async (c) =>
    back(must(await dropOrder(c.call, one(c))), bulkTexts[c.view.lang].dropped),
  ),
  form(`${path}/:id/refuse`, 'issuer', async (c): Promise<Reply> => {
    const t = bulkTexts[c.view.lang]
    const outcome = await refuseOrder(c.call, { ...one(c), reason: c.body['reason'] })
    if (outcome.ok) return back(outcome.value, t.refused)
    const errors = fieldWords(outcome.refusal.fields, t.faults, c.view.lang)
    if (Object.keys(errors).length === 0) must(outcome)
    return html((await orderHtml(c, errors)).text, 422)
  }),
]

function one(c: PageCall): { order: string } {
  return { order: c.params['id'] ?? '' }
}

function back({ order }: { order: string }, says: string): Reply {
  return redirect(`${path}/${order}`, says)
}

async function orderHtml(
  c: PageCall,
  errors: Readonly<Record<string, string>> = {},
): Promise<{ text: string; issuing: boolean }> {
  const opened = must(await bulkOrder(c.call, one(c)))
  const t = bulkTexts[c.view.lang]
  const text = renderPage({
    view: c.view,
    title: `${opened.order.designName}: ${t.states[opened.order.state]}`,
    back: { href: path, text: t.title },
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <Opened
        view={c.view}
        opened={opened}
        own={opened.order.madeBy === personOf(c.call.actor)}
        errors={errors}
        typed={c.kept['reason']}
      />
    ),
  })
  return { text, issuing: opened.order.state === 'issuing' }
}

type Props = {
  view: View
  opened: OpenedOrder
  own: boolean
  errors: Readonly<Record<string, string>>
  typed: string | undefined
}

function Opened({ view, opened, own, errors, typed }: Props): VNode {
  const t = bulkTexts[view.lang]
  const { order } = opened
  const day = (at: Date): string => dateOnPaper(dayOf(at), view.lang)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{order.designName}</h1>
        <OrderTick view={view} state={order.state} />
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      <Summary view={view} opened={opened} />
      <section className="card stack" aria-label={order.fileName}>
        <Pairs
          items={[
            { term: t.file2, value: order.fileName },
            { term: t.maker, value: order.makerName },
            { term: t.when, value: day(order.madeAt) },
            ...(order.deciderName === undefined ? [] : [{ term: t.decidedBy, value: order.deciderName }]),
            ...(order.reason === undefined ? [] : [{ term: t.reason, value: order.reason }]),
          ]}
        />
      </section>
      {opened.first.length > 0 && <First view={view} opened={opened} />}
      <Next view={view} opened={opened} own={own} errors={errors} typed={typed} />
      {opened.faulty.length > 0 && <Faults view={view} opened={opened} />}
    </div>
  )
}

function First({ view, opened: { first, order } }: { view: View; opened: OpenedOrder }): VNode {
  const t = bulkTexts[view.lang]
  return (
    <Section id="first" title={t.first}>
      <p className="muted">{t.firstLead(first.length, order.rows - order.faults)}</p>
      <Table
        caption={t.first}
        head={[t.head[0], t.firstHolder, t.firstNumber, t.firstMore].map((text) => ({ text }))}
        rows={first.map(({ line, says: { holder, number, from, to, level, results = {} } }) => ({
          key: String(line),
          cells: [
            t.line(line),
            holder.length > 30 ? `${holder.slice(0, 12)}…${holder.slice(-8)}` : holder,
            number,
            [from, to, ...Object.values(results), level]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ') || '–',
          ],
        }))}
      />
    </Section>
  )
}

function Summary({ view, opened: { order, outcomes } }: { view: View; opened: OpenedOrder }): VNode {
  const t = bulkTexts[view.lang]
  if (order.state === 'done' || order.state === 'issuing')
    return (
      <Section id="outcome" title={t.outcome} className="card stack">
        {order.state === 'issuing' && <p role="status">{t.issuing}</p>}
        <Pairs items={[...outcomes].map(([code, n]) => ({ term: t.outcomes[code] ?? code, value: String(n) }))} />
      </Section>
    )
  return (
    <Notice kind={order.faults > 0 ? 'warn' : 'info'} title={t.good(order.rows - order.faults)}>
      {order.faults > 0 && <p>{t.bad(order.faults)}</p>}
      <p>{t.nothingYet}</p>
    </Notice>
  )
}

type Refusing = { view: View; base: string; error: string | undefined; typed: string | undefined }

function Refuse({ view, base, error, typed }: Refusing): VNode {
  const t = bulkTexts[view.lang]
  const reason = { name: 'reason', label: t.refuseWhy, lang: view.lang, value: typed, error }
  return (
    <Section id="refuse" title={t.refuse}>
      <Form action={`${base}/refuse`} page={base} className="card stack">
        <TextArea {...reason} rows={3} most={500} />
        <div className="btns">
          <button className="btn">{t.refuse}</button>
        </div>
      </Form>
    </Section>
  )
}

function Next({ view, opened: { order }, own, errors, typed }: Props): VNode | null {
  const t = bulkTexts[view.lang]
  const base = `${path}/${order.id}`
  const good = order.rows - order.faults
  const drop = (
    <PostButton action={`${base}/drop`} page={base}>
      {t.drop}
    </PostButton>
  )
  if (order.state === 'shown')
    return (
      <div className="stack">
        {good > 0 && (
          <>
            <p className="muted">{t.sendLead}</p>
            <PostButton action={`${base}/send`} page={base} className="btn btn--main">
              {t.send(good)}
            </PostButton>
          </>
        )}
        {drop}
      </div>
    )
  if (order.state !== 'waiting') return null
  if (own)
    return (
      <div className="stack">
        <p role="status">{t.waitingForOther}</p>
        {drop}
      </div>
    )
  return (
    <div className="stack stack--6">
      <div className="stack">
        <p className="muted">{t.approveLead}</p>
        <PostButton action={`${base}/approve`} page={base} className="btn btn--main">
          {t.approve(good)}
        </PostButton>
      </div>
      <Refuse view={view} base={base} error={errors['reason']} typed={typed} />
    </div>
  )
}

function Faults({ view, opened: { order, faulty } }: { view: View; opened: OpenedOrder }): VNode {
  const t = bulkTexts[view.lang]
  const said = ({ faults }: FaultyLine): string =>
    faults.map(({ column, fault }) => `${column}: ${t.faults[fault] ?? fault}`).join(' · ')
  return (
    <Section id="faults" title={t.errors}>
      <p className="muted">{t.errorsLead(faulty.length, order.faults)}</p>
      <p>
        <a href={`${path}/${order.id}/errors.csv`} download>
          {t.errorsAll}
        </a>
      </p>
      <Table
        caption={t.errors}
        head={[t.head[0], t.head[2]].map((text) => ({ text }))}
        rows={faulty.map((line) => ({ key: String(line.line), cells: [t.line(line.line), said(line)] }))}
      />
    </Section>
  )
}
