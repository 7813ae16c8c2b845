import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More, Section } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { dateOnPaper, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Row } from '../../tables.ts'
import { type MyAllowances, myAllowances } from '../ask-allowance.ts'
import { claimKinds, isExtension } from '../kinds.ts'
import { messages, pageOf } from '../messages.ts'
import { names } from '../names.ts'
import { Ways } from './ways.tsx'

/** Where allowances are. */
export const allowancesPath = '/my/benefit/allowances'

/** GET /my/benefit/allowances (P-37): what there is to ask for, and what was asked. */
export const allowancesPage: Route = page(allowancesPath, 'person', async (c) => {
  const { lang } = c.view
  const children = <All all={must(await myAllowances(c.call, {}))} lang={lang} />
  const title = messages[lang].title
  return html(renderPage({ view: c.view, title, current: allowancesPath, flash: c.flash, noIndex: true, children }))
})

function All({ all: { claim, asked }, lang }: { all: MyAllowances; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      {claim ? (
        <Section id="ways" title={t.ways}>
          <Ways kinds={claimKinds} href={(kind) => `${allowancesPath}/${kind}`} lang={lang} />
        </Section>
      ) : (
        <Empty icon="won" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      )}
      <More href="/my/benefit/leave">{t.leave}</More>
      {asked.length > 0 && (
        <Section id="asked" title={t.asked}>
          <Table
            caption={t.asked}
            head={[t.what, t.when, t.state].map((text) => ({ text }))}
            rows={asked.map((row) => ({ key: row.id, cells: cellsOf(row, lang) }))}
          />
        </Section>
      )}
    </div>
  )
}

function cellsOf(row: Row<'allowance'>, lang: Lang): (VNode | string)[] {
  return [<Named row={row} lang={lang} />, dateOnPaper(dayOf(row.sent_at), lang), <State row={row} lang={lang} />]
}

function Named({ row, lang }: { row: Row<'allowance'>; lang: Lang }): VNode {
  const { name } = names[lang][row.kind]
  return row.leave_id === null ? <span>{name}</span> : <a href={pageOf(row)}>{name}</a>
}

/** What became of a request. */
export function State({ row, lang }: { row: Row<'allowance'>; lang: Lang }): VNode {
  const t = messages[lang]
  const { amount, reason, decision_id, open_reason } = row
  if (amount === null && open_reason === null) return <span>{t.waits}</span>
  if (amount === null) return <span>{t.open(open_reason ?? '')}</span>
  return (
    <span>
      {outcome(row, lang)} <span lang="ko">{reason}</span>{' '}
      {decision_id !== null && <a href={`/my/decisions/${decision_id}`}>{t.why}</a>}
    </span>
  )
}

function outcome({ kind, amount, days }: Row<'allowance'>, lang: Lang): string {
  const t = messages[lang]
  if ((amount ?? 0) === 0) return t.nothing
  return isExtension(kind) ? t.extended(days ?? 0) : t.paid(wonInFull(amount ?? 0, lang))
}
