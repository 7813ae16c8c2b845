import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Keyset } from '../../../web/components/cards.tsx'
import { Select, TextField } from '../../../web/components/field.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { issuerTexts } from '../issuer-texts.ts'
import { issuedBadges, type RegisterPage, type RegisterRow } from '../issuers/register.ts'

type Asked = { readonly words: string; readonly state: string }

/** GET /issuer: what the agency issued, found by title or number. No names. */
export const registerPage: Route = page('/issuer', 'issuer', async (c) => {
  const text = (name: string): string => String(c.query[name] ?? '')
  const asked = { words: text('words'), state: text('state') === '' ? 'all' : text('state') }
  const after = text('after')
  const found = must(await issuedBadges(c.call, { ...asked, ...(after !== '' && { after }) }))
  const t = issuerTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: '/issuer',
      flash: c.flash,
      noIndex: true,
      children: <Register view={c.view} found={found} asked={asked} now={c.call.node.clock.now()} />,
    }),
  )
})

/** The list of issued badges. */
function Register({ view, found, asked, now }: { view: View; found: RegisterPage; asked: Asked; now: Date }): VNode {
  const t = issuerTexts[view.lang]
  const searching = asked.words !== '' || asked.state !== 'all'
  const next = found.next === undefined ? undefined : `/issuer?${new URLSearchParams({ ...asked, after: found.next })}`
  return (
    <div className="wrap page stack stack--6">
      <div className="row row--between row--top">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="muted">{t.lead}</p>
        </div>
        <a className="btn btn--main" href="/issuer/issue">
          <Icon name="plus" />
          {t.issueOne}
        </a>
      </div>
      <Find view={view} asked={asked} />
      {found.rows.length === 0 ? (
        <Empty icon="seal" title={searching ? t.noneFound : t.none} />
      ) : (
        <div className="card">
          <Rows view={view} rows={found.rows} now={now} />
        </div>
      )}
      {found.rows.length > 0 && <Keyset shown={t.shown(found.rows.length)} next={next} text={t.more} />}
    </div>
  )
}

function Find({ view, asked }: { view: View; asked: Asked }): VNode {
  const t = issuerTexts[view.lang]
  return (
    <form action="/issuer" className="card asked" role="search">
      <TextField type="search" name="words" label={t.find} hint={t.findHint} lang={view.lang} value={asked.words} />
      <Select
        short
        name="state"
        label={t.state}
        lang={view.lang}
        value={asked.state}
        options={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
      />
      <div className="btns">
        <button className="btn">{t.search}</button>
      </div>
    </form>
  )
}

function Rows({ view, rows, now }: { view: View; rows: readonly RegisterRow[]; now: Date }): VNode {
  const { columns, title } = issuerTexts[view.lang]
  return (
    <Table
      caption={title}
      head={[columns.title, columns.number, columns.issued, columns.state].map((text) => ({ text }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="title" href={`/issuer/badges/${row.id}`}>
            {row.title}
          </a>,
          row.number,
          dateOnPaper(dayOf(row.issuedAt), view.lang),
          <StateNow key="state" view={view} row={row} now={now} />,
        ],
      }))}
    />
  )
}

/** How an issued badge stands. */
export function StateNow({ view, row, now }: { view: View; row: RegisterRow; now: Date }): VNode {
  const { stateNow } = issuerTexts[view.lang]
  if (row.revokedAt) return <Tick proof="no">{stateNow.revoked}</Tick>
  if (row.validUntil && row.validUntil <= now) return <Tick proof="no">{stateNow.expired}</Tick>
  if (row.suspendedAt) return <Tick proof="wait">{stateNow.suspended}</Tick>
  return <Tick proof="ok">{stateNow.inForce}</Tick>
}
