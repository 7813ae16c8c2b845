import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { CoverLink, PageHead } from '../../../web/components/card.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { wishLink } from '../../search/index.ts'
import { texts } from '../messages.ts'
import { type Listed, mySearches } from '../my-searches.ts'
import { Conditions, wishOf } from './parts.tsx'

/** GET /my/searches: the person's saved searches. */
export const listPage: Route = page('/my/searches', 'person', async (c) => {
  const all = must(await mySearches(c.call, {}))
  const { lang } = c.view
  const t = texts[lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      {all.length === 0 ? (
        <Empty icon="save" title={t.none}>
          <p className="muted">{t.noneText}</p>
          <LinkButton href="/jobs" kind="main" icon="search">
            {t.toSearch}
          </LinkButton>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {all.map((one) => (
            <Line key={one.id} search={one} lang={lang} />
          ))}
        </ul>
      )}
      <How lang={lang} />
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.title, current: '/my/searches', flash: c.flash, noIndex: true, children }),
  )
})

function Line({ search, lang }: { search: Listed; lang: Lang }): VNode {
  const t = texts[lang]
  const wish = wishOf(search.query)
  return (
    <li className="card stack stack--3">
      <div className="row row--between">
        <h2 className="as-h3">
          <CoverLink href={`/my/searches/${search.id}`}>{search.name}</CoverLink>
        </h2>
        <Tag {...(search.every !== 'never' && { kind: 'ok' as const })}>{t.every[search.every]}</Tag>
      </div>
      {wish ? <Conditions wish={wish} lang={lang} /> : <p className="note">{t.broken}</p>}
      <div className="row row--between">
        <span className="note">{t.found(search.found)}</span>
        {wish && (
          <a className="more above" href={wishLink(wish)} aria-label={`${t.open}: ${search.name}`}>
            {t.open}
          </a>
        )}
      </div>
    </li>
  )
}

/** Where the ways of messages are chosen. */
export function How({ lang }: { lang: Lang }): VNode {
  const t = texts[lang]
  return (
    <p className="note">
      {t.how} <a href="/my/notifications">{t.toSettings}</a>
    </p>
  )
}
