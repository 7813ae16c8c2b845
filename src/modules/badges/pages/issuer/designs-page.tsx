import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { pictureAddress } from '../../../../web/badge-picture/picture.ts'
import { Table } from '../../../../web/components/lists.tsx'
import { Tick } from '../../../../web/components/marks.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Design } from '../../designs/design.ts'
import { ownDesigns } from '../../designs/read-designs.ts'
import { designTexts } from './design-texts.ts'

/** GET /issuer/designs (I-02): the agency's badges. */
export const designsPage: Route = page('/issuer/designs', 'issuer', async (c) => {
  const designs = must(await ownDesigns(c.call, {}))
  return html(
    renderPage({
      view: c.view,
      title: designTexts[c.view.lang].title,
      current: '/issuer/designs',
      flash: c.flash,
      noIndex: true,
      children: <Designs view={c.view} designs={designs} />,
    }),
  )
})

function Designs({ view, designs }: { view: View; designs: readonly Design[] }): VNode {
  const t = designTexts[view.lang]
  const { columns } = t
  return (
    <div className="wrap page stack stack--6">
      <div className="row row--between">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="muted">{t.lead}</p>
        </div>
        <a className="btn btn--main" href="/issuer/designs/new">
          {t.start}
        </a>
      </div>
      {designs.length === 0 ? (
        <Empty icon="seal" title={t.none}>
          <p className="muted">{t.noneNote}</p>
        </Empty>
      ) : (
        <Table
          caption={t.title}
          head={[columns.name, columns.version, columns.state, columns.since].map((text) => ({ text }))}
          rows={designs.map((design) => ({
            key: design.id,
            cells: [
              <span className="row" key="name">
                <img width="40" height="40" alt="" src={pictureAddress(design.content.picture)} />
                <a href={`/issuer/designs/${design.id}`}>{design.content.name}</a>
              </span>,
              t.version(design.version),
              <DesignState key="state" view={view} design={design} />,
              dateOnPaper(dayOf(design.publishedAt ?? design.updatedAt), view.lang),
            ],
          }))}
        />
      )}
    </div>
  )
}

/** Where a version stands. */
export function DesignState({ view, design }: { view: View; design: Design }): VNode {
  const { state } = designTexts[view.lang]
  if (design.retiredAt) return <Tick proof="no">{state.retired}</Tick>
  return design.publishedAt ? <Tick proof="ok">{state.published}</Tick> : <Tick proof="typed">{state.draft}</Tick>
}
