import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { leaveKinds } from '../../allowances/kinds.ts'
import { names } from '../../allowances/names.ts'
import { Ways } from '../../allowances/pages/ways.tsx'
import { leaveTexts } from '../messages.ts'
import { type MyLeaves, myLeaves } from '../my-leaves.ts'
import { NotHere } from './not-here.tsx'

/** Where leaves are. */
export const leavesPath = '/my/benefit/leave'

/** GET /my/benefit/leave: what there is to claim, and the leaves that were told. */
export const leavesPage: Route = page(leavesPath, 'person', async (c) => {
  const { lang } = c.view
  const children = <All all={must(await myLeaves(c.call, {}))} lang={lang} />
  const title = leaveTexts[lang].title
  return html(renderPage({ view: c.view, title, current: leavesPath, flash: c.flash, noIndex: true, children }))
})

function All({ all: { leaves, jobs }, lang }: { all: MyLeaves; lang: Lang }): VNode {
  const t = leaveTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      {leaves.length > 0 && (
        <Section id="mine" title={t.mine}>
          <Table
            caption={t.mine}
            head={[t.kind, t.when].map((text) => ({ text }))}
            rows={leaves.map((leave) => ({
              key: leave.id,
              cells: [
                <a href={`${leavesPath}/${leave.id}`}>{names[lang][leave.kind].name}</a>,
                `${dateOnPaper(toDay(leave.from_day), lang)} – ${dateOnPaper(toDay(leave.to_day), lang)}`,
              ],
            }))}
          />
        </Section>
      )}
      {jobs.length === 0 ? (
        <Empty icon="calendar" title={t.noJob}>
          <p className="muted">{t.noJobNext}</p>
          <LinkButton href="/my/insurance/missing">{t.missing}</LinkButton>
        </Empty>
      ) : (
        <Section id="begin" title={t.begin}>
          <Ways kinds={leaveKinds} href={(kind) => `${leavesPath}/new/${kind}`} lang={lang} />
        </Section>
      )}
      <NotHere lang={lang} />
    </div>
  )
}
