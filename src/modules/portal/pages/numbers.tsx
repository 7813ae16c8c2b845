import type { VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import type { PublicNumbers } from '../../../read-models/public-numbers.ts'
import { More } from '../../../web/components/cards.tsx'
import { momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { numbersOf } from '../numbers.ts'
import { homeTexts } from '../texts/home.ts'
import { numberTexts } from '../texts/numbers.ts'
import { Figures } from './figures.tsx'

/** GET /numbers: the numbers of the home page, and exactly how each is computed. */
export const numbersPage: Route = page('/numbers', 'public', async (c) => {
  const { lang } = c.view
  const children = <Numbers numbers={await numbersOf(c.call.node)} lang={lang} demo={c.view.demo} />
  return html(
    renderPage({ view: c.view, title: numberTexts[lang].title, description: numberTexts[lang].lead, children }),
  )
})

/** The page of numbers. */
export function Numbers({ numbers, lang, demo }: { numbers: PublicNumbers; lang: Lang; demo: boolean }): VNode {
  const t = numberTexts[lang]
  const h = homeTexts[lang]
  const rules = [
    [h.open, t.open],
    [h.answered, t.answered],
    [h.days, t.days],
  ] as const
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="note">
          {t.at(momentOnPaper(numbers.at, lang))}
          {demo && ` · ${t.demo}`}
        </p>
      </div>
      <Figures numbers={numbers} lang={lang} />
      <dl className="card pairs wrap--read">
        {rules.map(([name, how]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t.source}</p>
      <More href="/numbers/journeys">{t.journeys}</More>
    </div>
  )
}
