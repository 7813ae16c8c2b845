import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import type { Stretch } from '../history.ts'
import { messages } from '../messages.ts'
import { myHistory } from '../my-history.ts'

const path = '/my/insurance'

/** GET /my/insurance: one history over employers, projects and platforms, with its gaps. */
export const historyPage: Route = page(path, 'person', async (c) => {
  const { lang } = c.view
  const children = <History stretches={must(await myHistory(c.call, {}))} lang={lang} />
  return html(renderPage({ view: c.view, title: messages[lang].title, current: path, noIndex: true, children }))
})

function History({ stretches, lang }: { stretches: readonly Stretch[]; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {stretches.length === 0 ? (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.title}
            head={[t.where, t.kind, t.period, t.ended].map((text) => ({ text }))}
            rows={stretches.map((one) => ({ key: `${one.from}${one.spell?.id ?? ''}`, cells: cells(one, lang) }))}
          />
        </div>
      )}
    </div>
  )
}

function cells({ spell, from, to }: Stretch, lang: Lang): (VNode | string)[] {
  const t = messages[lang]
  const period = `${from} ~ ${to ?? t.now}`
  if (!spell) return [t.gap, '', period, '']
  const said = (text: string): VNode => <span lang="ko">{text}</span>
  return [said(spell.workplace), said(spell.kind), period, said(spell.separation_kind ?? '')]
}
