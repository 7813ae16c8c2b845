import type { VNode } from 'preact'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Links } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { SearchBox } from '../../../web/components/search.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { kept } from '../../../web/kept.ts'
import { renderPage } from '../../../web/layout.tsx'
import { situations } from '../life/all.ts'
import { type Knowledge, type Situation, checkedOn, lawAsOf } from '../life/situation.ts'
import { lifeTexts } from '../texts/life.ts'

/** GET /life: all situations. */
export const lifePage: Route = page(
  '/life',
  'public',
  async (c) => {
    const { lang } = c.view
    const t = lifeTexts[lang]
    const children = (
      <div className="wrap page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <SearchBox lang={lang} action="/help" label={t.find} quiet />
        <SituationGrid lang={lang} />
      </div>
    )
    return html(renderPage({ view: c.view, title: t.title, current: '/life', description: t.lead, children }))
  },
  { keeps: true },
)

/** GET /life/:slug: one situation. */
export const situationPage: Route = page(
  '/life/:slug',
  'public',
  async (c) => {
    const { lang } = c.view
    const situation = situations.find(({ slug }) => slug === c.params['slug'])
    if (!situation) throw new Refused(refusal('platform.not-found', 404))
    const description = situation.lead[lang]
    const children = <Guide situation={situation} lang={lang} />
    return html(
      renderPage({
        view: c.view,
        title: situation.title[lang],
        current: '/life',
        description,
        flash: c.flash,
        children,
      }),
    )
  },
  { keeps: true },
)

/** Situations as a grid of signs and words; `but` leaves one out. */
export const SituationGrid: (props: Chosen) => VNode = kept(({ lang, but }: Chosen) => (
  <ul className="situations">
    {situations
      .filter(({ slug }) => slug !== but)
      .map(({ slug, icon, title, keywords }) => (
        <li key={slug}>
          <a href={`/life/${slug}`}>
            <Icon name={icon} size="l" />
            <b>{title[lang]}</b>
            <span className="note">{keywords[lang].slice(0, 3).join(', ')}</span>
          </a>
        </li>
      ))}
  </ul>
))

type Chosen = { lang: Lang; but?: string }

function Guide({ situation, lang }: { situation: Situation; lang: Lang }): VNode {
  const t = lifeTexts[lang]
  const can = situation.can.map(({ href, text, note }) => ({ href, text: text[lang], note: note[lang] }))
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{situation.title[lang]}</h1>
        <p className="lead">{situation.lead[lang]}</p>
      </div>
      <div className="cols cols--aside">
        <Section id="can" title={t.can}>
          <div className="card">
            <Links columns={2} items={can} />
          </div>
        </Section>
        <WhoHelps lang={lang} />
        <Section id="know" title={t.know}>
          <ul className="stack stack--3">
            {situation.know.map((one) => (
              <Known key={one.says.ko} one={one} lang={lang} />
            ))}
          </ul>
          <p className="note">
            {t.checked(dateOnPaper(checkedOn, lang), dateOnPaper(lawAsOf, lang))} {t.guide}
          </p>
        </Section>
      </div>
      <Section id="others" title={t.others}>
        <SituationGrid lang={lang} but={situation.slug} />
      </Section>
    </div>
  )
}

function Known({ one, lang }: { one: Knowledge; lang: Lang }): VNode {
  return (
    <li className="card card--flat stack stack--1">
      <p>{one.says[lang]}</p>
      <p className="note">
        <Icon name="scale" size="s" /> {one.cite[lang]} · {lifeTexts[lang].sources[one.from]}
      </p>
    </li>
  )
}

function WhoHelps({ lang }: { lang: Lang }): VNode {
  const t = lifeTexts[lang]
  return (
    <aside className="stack" aria-labelledby="who">
      <h2 id="who">{t.who}</h2>
      <div className="card">
        <h3>{t.centre}</h3>
        <p className="muted">{t.centreText}</p>
        <a className="btn btn--wide" href="tel:1350">
          <Icon name="phone" />
          {t.call}
        </a>
      </div>
      <p className="note">
        {t.stuck} <a href="/help">{t.help}</a>
      </p>
    </aside>
  )
}
