import type { VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { articlesOf } from '../../docs/articles.ts'
import { allDomains } from '../../domains.ts'
import { findLaw } from '../find-law.ts'
import { lawTexts } from '../messages.ts'

/** A-20, GET /law: fields of the law, its numbers, what changes, and a search over all of it. */
export const lawPage: Route = page('/law', 'public', async (c) => showLaw(c))

function showLaw(c: PageCall): Reply {
  const { lang } = c.view
  const q = ([c.query['q'] ?? ''].flat()[0] ?? '').trim().slice(0, 100)
  const t = lawTexts[lang]
  const children = <Law q={q} lang={lang} />
  return html(
    renderPage({ view: c.view, title: t.title, current: '/law', description: t.lead, noIndex: q !== '', children }),
  )
}

function Law({ q, lang }: { q: string; lang: Lang }): VNode {
  const t = lawTexts[lang]
  const domains = allDomains().map((domain) => ({
    href: `/law/${domain.id}`,
    text: domain.label[lang],
    note: t.articles(articlesOf(domain).size),
  }))
  return (
    <div className="wrap page stack stack--8">
      <PageHead title={t.title} lead={t.lead} />
      <Search q={q} lang={lang} />
      {q !== '' && <Hits q={q} lang={lang} />}
      <Section id="f-domains" title={t.domains}>
        <div className="card">
          <Links columns={2} items={domains} />
        </div>
      </Section>
      <div className="card">
        <Links
          items={[
            { href: '/law/numbers', text: t.numbers, note: t.numbersLead },
            { href: '/law/changes', text: t.changes, note: t.changesLead },
          ]}
        />
      </div>
    </div>
  )
}

function Search({ q, lang }: { q: string; lang: Lang }): VNode {
  const t = lawTexts[lang]
  return (
    <form role="search" action="/law" className="stack stack--2">
      <label className="label" htmlFor="q">
        {t.search}
      </label>
      <p className="hint" id="q-hint">
        {t.searchHint}
      </p>
      <div className="search">
        <input id="q" name="q" type="search" value={q} maxLength={100} autoComplete="off" aria-describedby="q-hint" />
        <button aria-label={t.find}>
          <Icon name="search" />
        </button>
      </div>
    </form>
  )
}

function Hits({ q, lang }: { q: string; lang: Lang }): VNode {
  const found = findLaw(q, lang)
  return (
    <section className="stack" aria-labelledby="f-found">
      <h2 id="f-found">{lawTexts[lang].found(found.length, q)}</h2>
      {found.length > 0 && (
        <div className="card">
          <Links items={found.slice(0, 60)} />
        </div>
      )}
    </section>
  )
}
