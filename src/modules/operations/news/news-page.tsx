import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More } from '../../../web/components/cards.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { withoutMarks } from '../../../web/components/rich-text.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { newsTexts } from './messages.ts'
import { NewsCards, WholeNews } from './news-view.tsx'
import { type NewsList, readNews, readOneNews } from './read-news.ts'

/** GET /news: notices, pinned first. */
export const newsPage: Route = page(
  '/news',
  'public',
  async (c) => {
    const list = must(await readNews(c.call, { page: c.query['page'] }))
    const { lang } = c.view
    const t = newsTexts[lang]
    const today = c.call.node.clock.today()
    const children = (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        {list.total === 0 ? (
          <Empty icon="bell" title={t.none}>
            <p className="muted">{t.noneText}</p>
          </Empty>
        ) : (
          <NewsCards all={list.all} lang={lang} today={today} top />
        )}
        <Pages list={list} lang={lang} />
        <p className="note">
          <a href="/news.atom">{t.feed}</a> · <a href="/api/v1/news">{t.api}</a>
        </p>
      </div>
    )
    return html(renderPage({ view: c.view, title: t.title, current: '/news', description: t.lead, children }))
  },
  { keeps: true },
)

/** GET /news/:id: one notice. */
export const oneNewsPage: Route = page(
  '/news/:id',
  'public',
  async (c) => {
    const news = must(await readOneNews(c.call, { news: c.params['id'] }))
    const { lang } = c.view
    const description = withoutMarks(news.text[lang]).slice(0, 150)
    const children = (
      <div className="wrap wrap--read page stack stack--6">
        <WholeNews news={news} lang={lang} today={c.call.node.clock.today()} />
        <p>
          <More href="/news" back>
            {newsTexts[lang].back}
          </More>
        </p>
      </div>
    )
    return html(renderPage({ view: c.view, title: news.title[lang], current: '/news', description, children }))
  },
  { keeps: true },
)

function Pages({ list: { page: n, pages }, lang }: { list: NewsList; lang: Lang }): VNode | null {
  const t = newsTexts[lang]
  if (pages === 1) return null
  return (
    <nav className="btns" aria-label={t.pages}>
      {n > 1 && (
        <a className="btn" href={`/news?page=${n - 1}`} rel="prev">
          {t.newer}
        </a>
      )}
      <span className="muted">{t.page(n, pages)}</span>
      {n < pages && (
        <a className="btn" href={`/news?page=${n + 1}`} rel="next">
          {t.older}
        </a>
      )}
    </nav>
  )
}
