import type { VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { helpTexts, helpTopics } from '../texts/help.ts'

/** GET /help: what to do when stuck, and how to reach a person. */
export const helpPage: Route = page(
  '/help',
  'public',
  async (c) => {
    const t = helpTexts[c.view.lang]
    return html(
      renderPage({
        view: c.view,
        title: t.title,
        current: '/help',
        description: t.lead,
        children: <Help lang={c.view.lang} demo={c.view.demo} />,
      }),
    )
  },
  { keeps: true },
)

/** The help page. */
export function Help({ lang, demo }: { lang: Lang; demo: boolean }): VNode {
  const t = helpTexts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
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
      </div>
    </div>
  )
}
