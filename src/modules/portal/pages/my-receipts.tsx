import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { type KeptReceipt, type ReceiptPage, myReceipt, myReceipts } from '../../../platform/receipts/my-receipts.ts'
import { Keyset, Paper } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment, momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { receiptTexts } from '../texts/receipts.ts'
import { ReceiptContent } from './receipt-content.tsx'

const path = '/my/receipts'

/** GET /my/receipts: what the person, or the organisation they act for, has handed in. */
export const receiptsPage: Route = page(path, 'signed-in', async (c) => {
  const before = c.query['before']
  const found = must(await myReceipts(c.call, typeof before === 'string' ? { before } : {}))
  const t = receiptTexts[c.view.lang]
  const children = <ReceiptList found={found} lang={c.view.lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title: t.mine, current: path, flash: c.flash, noIndex: true, children }))
})

/** GET /my/receipts/:id: one receipt as a paper. */
export const receiptPage: Route = page(`${path}/:id`, 'signed-in', async (c) => {
  const receipt = must(await myReceipt(c.call, { receipt: c.params['id'] }))
  const back = { href: path, text: receiptTexts[c.view.lang].back }
  const children = <OneReceipt kept={receipt} lang={c.view.lang} />
  return html(renderPage({ view: c.view, title: receipt.title, back, flash: c.flash, noIndex: true, children }))
})

/** GET /my/receipts/:id/download: receipt and content as one file, for the check page and for `onil verify-receipt`. */
export const receiptFile: Route = page(`${path}/:id/download`, 'signed-in', async (c): Promise<Reply> => {
  const { id, receipt, content } = must(await myReceipt(c.call, { receipt: c.params['id'] }))
  const body = JSON.stringify({ receipt, content }, undefined, 2)
  return { kind: 'file', body, type: 'application/json; charset=utf-8', name: `onil-receipt-${id}.json` }
})

/** The list of receipts. */
export function ReceiptList({ found, lang, today }: { found: ReceiptPage; lang: Lang; today: Day }): VNode {
  const t = receiptTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{found.receipts.length === 0 ? t.none : t.mine}</h1>
        <p className="lead">{t.mineLead}</p>
      </div>
      {found.receipts.length === 0 ? (
        <Empty icon="receipt" title={t.paper}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.mine}
            head={[{ text: t.what }, { text: t.when }]}
            rows={found.receipts.map((r) => ({
              key: r.id,
              cells: [
                <Title receipt={r} lang={lang} />,
                <time dateTime={r.issuedAt.toISOString()}>{moment(r.issuedAt, today, lang)}</time>,
              ],
            }))}
          />
        </div>
      )}
      {found.next !== undefined && (
        <Keyset
          shown={t.shown(found.receipts.length)}
          next={`${path}?before=${encodeURIComponent(found.next)}`}
          text={t.older}
        />
      )}
    </div>
  )
}

// Titles are kept as they were written: in Korean.
function Title({ receipt, lang }: { receipt: KeptReceipt; lang: Lang }): VNode {
  return (
    <a href={`${path}/${receipt.id}`} {...(lang === 'en' && { lang: 'ko' })}>
      {receipt.title}
    </a>
  )
}

/** One receipt. */
export function OneReceipt({ kept, lang }: { kept: KeptReceipt; lang: Lang }): VNode {
  const t = receiptTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1 {...(lang === 'en' && { lang: 'ko' })}>{kept.title}</h1>
      <Paper left={t.paper} right={momentOnPaper(kept.issuedAt, lang)} label={t.paper}>
        <Pairs
          items={[
            { term: t.id, value: <b>{kept.id}</b> },
            {
              term: t.text,
              value: <textarea className="input" rows={4} readOnly aria-label={t.text} value={kept.receipt} />,
            },
          ]}
        />
        <div className="stack stack--2">
          <h2 className="as-h3">{t.content}</h2>
          <p className="note">{t.contentLead}</p>
          <ReceiptContent content={kept.content} />
        </div>
      </Paper>
      <div className="btns noprint">
        <a className="btn btn--main" href={`${path}/${kept.id}/download`}>
          <Icon name="down" />
          {t.download}
        </a>
        <a className="btn" href={`/receipts/verify?r=${kept.receipt}`}>
          {t.check}
        </a>
      </div>
    </div>
  )
}
