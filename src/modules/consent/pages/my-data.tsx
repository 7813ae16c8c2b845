import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Links } from '../../../web/components/card.tsx'
import { Keyset, Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { isActive } from '../consent.ts'
import { type LedgerEntry, type MyData, myData } from '../ledger.ts'
import { messages } from '../messages.ts'
import { readingText } from '../reading-text.ts'
import { ActiveConsents, PastConsents } from './consent-list.tsx'

/** GET /my/data (P-90): the person's consents, who looked at their data, and what they can take along. */
export const myDataPage: Route = page('/my/data', 'person', async (c) => {
  const before = c.query['before']
  const data = must(await myData(c.call, typeof before === 'string' ? { before } : {}))
  const { title } = messages[c.view.lang]
  const children = (
    <MyDataView view={c.view} data={data} today={c.call.node.clock.today()} older={before !== undefined} />
  )
  return html(renderPage({ view: c.view, title, current: '/my/data', flash: c.flash, noIndex: true, children }))
})

type Props = { view: View; data: MyData; today: Day; older: boolean }

/** P-90 as it is shown. */
export function MyDataView({ view: { lang }, data, today, older }: Props): VNode {
  const t = messages[lang]
  const active = data.consents.filter((c) => isActive(c, today))
  const past = data.consents.filter((c) => !isActive(c, today))
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="cols cols--aside">
        <div className="stack stack--8">
          {!older && (
            <Section id="consents" title={t.consents}>
              <ActiveConsents consents={active} names={data.names} lang={lang} today={today} />
              <PastConsents consents={past} names={data.names} lang={lang} today={today} />
            </Section>
          )}
          <Ledger data={data} lang={lang} today={today} older={older} />
        </div>
        <aside className="stack" aria-labelledby="yours">
          <h2 id="yours">{t.yours}</h2>
          <div className="card">
            <Links
              items={[
                { href: '/my/data/questions', text: t.questions, note: t.questionsNote },
                { href: '/my/receipts', text: t.receipts, note: t.receiptsNote },
                { href: '/my/sign-in', text: t.signIn, note: t.signInNote },
                { href: '/my/notifications', text: t.notifications, note: t.notificationsNote },
                { href: '/my/helpers', text: t.helpers, note: t.helpersNote },
                { href: '/my/devices', text: t.devices, note: t.devicesNote },
                { href: '/my/data/export', text: t.export, note: t.exportNote },
                { href: '/my/data/erase', text: t.erase, note: t.eraseNote },
              ]}
            />
          </div>
          <p className="note">{t.law}</p>
        </aside>
      </div>
    </div>
  )
}

function Ledger({ data, lang, today, older }: { data: MyData; lang: Lang; today: Day; older: boolean }): VNode {
  const t = messages[lang]
  const next = data.next === undefined ? undefined : `/my/data?before=${encodeURIComponent(data.next)}#ledger`
  return (
    <Section id="ledger" title={t.ledger}>
      <p className="muted">
        {t.ledgerLead} {t.oddLead}
      </p>
      {data.ledger.length === 0 ? (
        <Empty icon="eye" title={t.noLedger}>
          <p className="muted">{t.noLedgerNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.ledger}
            head={[{ text: t.when }, { text: t.who }, { text: t.saw }, { text: t.why }]}
            rows={data.ledger.map((e) => ({ key: e.id, cells: cellsOf(e, lang, today) }))}
          />
        </div>
      )}
      {(next !== undefined || older) && <Keyset shown={t.shown(data.ledger.length)} next={next} text={t.older} />}
      {older && (
        <a className="more self" href="/my/data#ledger">
          {t.newest}
        </a>
      )}
    </Section>
  )
}

// Ledger lines keep the words of the moment, which are Korean: an English page says so to screen readers.
function cellsOf(e: LedgerEntry, lang: Lang, today: Day): VNode[] {
  const role = messages[lang].roles[e.role] ?? e.role
  const said = (text: string): VNode => (lang === 'ko' ? <>{text}</> : <span lang="ko">{text}</span>)
  return [
    <time dateTime={e.at.toISOString()}>{moment(e.at, today, lang)}</time>,
    <span>
      {said(e.who)} <span className="note">{role}</span>
    </span>,
    said(readingText(e.what, lang)),
    <Why e={e} lang={lang} />,
  ]
}

// What it is for, and the words of whoever took many persons' data along; hints are no accusation.
function Why({ e, lang }: { e: LedgerEntry; lang: Lang }): VNode {
  const { reasons, taken, odd, askWhy } = messages[lang]
  const purpose = reasons[e.purpose]
  return (
    <span className="stack stack--1">
      <span>
        {purpose ?? <span lang="ko">{e.purpose}</span>}
        {e.taken && ` · ${taken}`}
        {e.reason !== undefined && (
          <span className="note" lang="ko">
            {' '}
            “{e.reason}”
          </span>
        )}
      </span>
      {e.odd.map((kind) => (
        <span key={kind}>
          <Tag kind="warn">{odd[kind]}</Tag>
        </span>
      ))}
      <a href={`/my/data/why/${e.id}`} aria-label={`${askWhy}: ${e.who}`}>
        {askWhy}
      </a>
    </span>
  )
}
