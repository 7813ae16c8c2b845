import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Field, Select } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { toCsv } from '../../../../web/csv.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Design } from '../../designs/design.ts'
import { ownDesign, ownDesigns } from '../../designs/read-designs.ts'
import type { BulkOrder } from '../../orders/bulk-order.ts'
import { columnsOf } from '../../orders/check-rows.ts'
import { prepareOrder } from '../../orders/prepare-order.ts'
import { bulkOrders } from '../../orders/read-orders.ts'
import { textIn } from '../text-in.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import { OrderTick } from './bulk-order-page.tsx'

const path = '/issuer/bulk'
const maxBytes = 20_000_000

/** GET /issuer/bulk (I-03): upload a file, see the orders. */
export const bulkPage: Route = page(path, 'issuer', async (c) => html(await bulkHtml(c, {})))

/** POST /issuer/bulk: reads a file into an order; nothing is issued. */
export const bulkForm: Route = form(
  path,
  'issuer',
  async (c): Promise<Reply> => {
    const [file] = c.files
    const t = bulkTexts[c.view.lang]
    if (!file) return html(await bulkHtml(c, { file: t.faults['no-file'] ?? '' }), 422)
    const given = { design: textIn(c.body, 'design'), fileName: file.name, file: file.body }
    const outcome = await prepareOrder(c.call, given)
    if (outcome.ok) return redirect(`${path}/${outcome.value.order}`)
    const { file: fault } = fieldWords(outcome.refusal.fields, t.faults, c.view.lang)
    if (fault === undefined) must(outcome)
    const columns = outcome.refusal.facts?.['columns']
    return html(await bulkHtml(c, { file: columns === undefined ? (fault ?? '') : `${fault}: ${columns}` }), 422)
  },
  { accepts: { files: { maxBytes, maxFiles: 1 } } },
)

/** GET /issuer/bulk/template.csv?design=: the columns of a badge. */
export const templatePage: Route = page(`${path}/template.csv`, 'issuer', async (c) => {
  const { design } = must(await ownDesign(c.call, { design: c.query['design'] }))
  return {
    kind: 'file',
    body: toCsv([columnsOf(design.content)]),
    type: 'text/csv; charset=utf-8',
    name: 'template.csv',
  }
})

async function bulkHtml(c: PageCall, errors: Readonly<Record<string, string>>): Promise<string> {
  const designs = must(await ownDesigns(c.call, {})).filter((one) => one.publishedAt && !one.retiredAt)
  const orders = must(await bulkOrders(c.call, {}))
  const asked = typeof c.query['design'] === 'string' ? c.query['design'] : textIn(c.body, 'design')
  const chosen = designs.find(({ id }) => id === asked) ?? designs[0]
  return renderPage({
    view: c.view,
    title: bulkTexts[c.view.lang].title,
    current: path,
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Bulk view={c.view} designs={designs} chosen={chosen} orders={orders} errors={errors} />,
  })
}

type Props = {
  view: View
  designs: readonly Design[]
  chosen: Design | undefined
  orders: readonly BulkOrder[]
  errors: Readonly<Record<string, string>>
}

function Bulk({ view, designs, chosen, orders, errors }: Props): VNode {
  const t = bulkTexts[view.lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      {chosen ? (
        <Upload view={view} designs={designs} chosen={chosen} errors={errors} />
      ) : (
        <Empty icon="seal" title={t.noDesign}>
          <a className="btn" href="/issuer/designs/new">
            {t.design}
          </a>
        </Empty>
      )}
      <Section id="orders" title={t.orders}>
        {orders.length === 0 ? <p className="muted">{t.none}</p> : <Orders view={view} orders={orders} />}
      </Section>
    </div>
  )
}

function Upload({ view, designs, chosen, errors }: Omit<Props, 'orders' | 'chosen'> & { chosen: Design }): VNode {
  const t = bulkTexts[view.lang]
  return (
    <Section id="upload" title={t.upload} className="card stack">
      <form action={path} className="stack">
        <Select
          name="design"
          label={t.design}
          lang={view.lang}
          value={chosen.id}
          options={designs.map(({ id, content }) => ({ value: id, label: content.name }))}
        />
        {designs.length > 1 && (
          <div className="btns">
            <button className="btn">{t.choose}</button>
          </div>
        )}
      </form>
      <p className="muted">{t.templateLead}</p>
      <p>
        <a href={`${path}/template.csv?design=${chosen.id}`} download>
          {t.template}
        </a>
      </p>
      <Form action={path} page={`${path}?design=${chosen.id}`} files className="stack">
        <input type="hidden" name="design" value={chosen.id} />
        <Field
          name="file"
          label={`${t.file}: ${chosen.content.name}`}
          hint={t.fileHint}
          lang={view.lang}
          error={errors['file']}
        >
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv"
            aria-describedby={errors['file'] === undefined ? 'file-hint' : 'file-hint file-error'}
          />
        </Field>
        <div className="btns">
          <button className="btn btn--main">{t.read}</button>
        </div>
      </Form>
    </Section>
  )
}

function Orders({ view, orders }: { view: View; orders: readonly BulkOrder[] }): VNode {
  const t = bulkTexts[view.lang]
  return (
    <Table
      caption={t.orders}
      head={[t.columns.what, t.columns.rows, t.columns.by, t.columns.state].map((text) => ({ text }))}
      rows={orders.map((order) => ({
        key: order.id,
        cells: [
          <a key="what" href={`${path}/${order.id}`}>{`${order.designName} · ${order.fileName}`}</a>,
          String(order.rows - order.faults),
          order.makerName,
          <OrderTick key="state" view={view} state={order.state} />,
        ],
      }))}
    />
  )
}
