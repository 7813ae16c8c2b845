import type { VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { withoutMarks } from '../../../web/components/rich-text.tsx'
import type { Node } from '../../../platform/node.ts'
import { SearchBox } from '../../../web/components/search.tsx'
import { entriesOf } from '../help/entries.ts'
import { type Entry, type Found, findHelp } from '../help/find-help.ts'
import { latestNews } from '../latest-news.ts'
import { Results } from '../help/results.tsx'
import { helpTexts, helpTopics } from '../texts/help.ts'
import { lifeTexts } from '../texts/life.ts'
import { SituationGrid } from './life.tsx'

/** GET /help: what to do when stuck, with search, and how to reach a person. */
export const helpPage: Route = page(
  '/help',
  'public',
  async (c) => {
    const { lang, demo } = c.view
    const t = helpTexts[lang]
    const question = typeof c.query['q'] === 'string' ? c.query['q'].trim().slice(0, 200) : ''
    const found = question === '' ? [] : findHelp([...entriesOf(lang), ...(await notices(c.call.node, lang))], question)
    const asked = question === '' ? {} : { question, found }
    const title = question === '' ? t.title : found.length > 0 ? t.found(found.length) : t.nothing(question)
    const children = <Help lang={lang} demo={demo} {...asked} />
    return html(renderPage({ view: c.view, title, current: '/help', description: t.lead, flash: c.flash, children }))
  },
  { keeps: true },
)

async function notices(node: Node, lang: Lang): Promise<Entry[]> {
  return (await latestNews(node)).map(({ id, title, text }) => ({
    kind: 'notice',
    title: title[lang],
    words: [],
    sentences: withoutMarks(text[lang]).split(/(?<=[.?!])\s+/),
    href: `/news/${id}`,
  }))
}

type Props = { lang: Lang; demo: boolean; question?: string; found?: readonly Found[] }

/** The help page, with what was found for a question. */
export function Help({ lang, demo, question, found }: Props): VNode {
  const t = helpTexts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--3">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <SearchBox lang={lang} action="/help" label={t.ask} hint={t.askHint} value={question ?? ''} />
      </div>
      {question !== undefined && <Results question={question} found={found ?? []} lang={lang} />}
      <div className="cols cols--aside">
        <Section id="topics" title={t.topics}>
          <div className="card">
            {helpTopics[lang].map(([ask, answer, href, go]) => (
              <details key={ask} className="facet">
                <summary>
                  {ask}
                  <Icon name="chev" />
                </summary>
                <div className="facet__body stack stack--2">
                  <p>{answer}</p>
                  <p>
                    <More href={href}>{go}</More>
                  </p>
                </div>
              </details>
            ))}
          </div>
        </Section>
        <AskAPerson lang={lang} demo={demo} />
      </div>
      <Section id="h-life" title={lifeTexts[lang].grid}>
        <SituationGrid lang={lang} />
      </Section>
    </div>
  )
}

function AskAPerson({ lang, demo }: { lang: Lang; demo: boolean }): VNode {
  const t = helpTexts[lang]
  return (
    <aside className="stack" aria-labelledby="person">
      <h2 id="person">{t.person}</h2>
      <div className="card">
        <p>{demo ? t.demoText : t.personText}</p>
        {demo && (
          <a className="btn btn--wide" href="/demo">
            {t.demo}
          </a>
        )}
      </div>
      <div className="card card--flat">
        <h3>{t.crisis}</h3>
        <p className="muted">{t.crisisText}</p>
      </div>
      <div className="card card--flat">
        <h3>{t.incident}</h3>
        <p className="muted">{t.incidentText}</p>
      </div>
    </aside>
  )
}
