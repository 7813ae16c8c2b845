import type { VNode } from 'preact'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { allDomains } from '../../domains.ts'
import { calculatorTexts } from '../messages.ts'

/** GET /calculators: every domain of the law, each a calculator. */
export const calculatorsPage: Route = page('/calculators', 'public', async (c) => {
  const t = calculatorTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.indexTitle,
      current: '/calculators',
      description: t.indexLead,
      children: <Calculators lang={c.view.lang} />,
    }),
  )
})

function Calculators({ lang }: { lang: Lang }): VNode {
  const t = calculatorTexts[lang]
  const items = allDomains().map(({ id, label }) => ({
    href: `/calculators/${id}`,
    text: label[lang],
    note: t.about[id] ?? t.time,
  }))
  return (
    <div className="wrap page stack stack--6">
      <PageHead title={t.indexTitle} lead={t.indexLead} />
      <div className="card">
        <Links columns={2} items={items} />
      </div>
      <More href="/law">{t.law}</More>
    </div>
  )
}
