import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { CoverLink } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { editorTexts } from './editor-messages.ts'
import { newsTexts } from './messages.ts'
import { type News, stateOf } from './news.ts'
import type { Shown } from './news-view.tsx'
import { readAllNews } from './read-news.ts'

const kinds = { draft: undefined, planned: 'today', public: 'ok', expired: undefined } as const

/** GET /operator/news: every notice and where it stands. */
export const operatorNewsPage: Route = page('/operator/news', 'operator', async (c) => {
  const all = must(await readAllNews(c.call, {}))
  const { lang } = c.view
  const t = editorTexts[lang]
  const shown = { lang, today: c.call.node.clock.today(), now: c.call.node.clock.now() }
  const children = (
    <div className="wrap page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <div className="btns">
          <LinkButton href="/operator/news/new" kind="main" icon="plus">
            {t.write}
          </LinkButton>
          <More href="/news">{newsTexts[lang].title}</More>
        </div>
      </div>
      {all.length === 0 ? (
        <Empty icon="pen" title={t.none} />
      ) : (
        <ul className="stack stack--3">
          {all.map((news) => (
            <Line key={news.id} news={news} {...shown} />
          ))}
        </ul>
      )}
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.title, current: '/operator/news', flash: c.flash, noIndex: true, children }),
  )
})

function Line({ news, lang, today, now }: Shown & { news: News; now: Date }): VNode {
  const t = newsTexts[lang]
  const state = stateOf(news, now)
  const kind = kinds[state]
  return (
    <li className="card stack stack--1">
      <h2 className="as-h3">
        <CoverLink href={`/operator/news/${news.id}`}>{news.title.ko}</CoverLink>
      </h2>
      <p className="note">
        <Tag {...(kind && { kind })}>{t.state[state]}</Tag>{' '}
        {news.publishedAt && t.published(moment(news.publishedAt, today, lang))}
        {news.expiresAt && ` · ${t.until(moment(news.expiresAt, today, lang))}`}
        {news.pinned && ` · ${t.pinned}`}
      </p>
    </li>
  )
}
