import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Timeline } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { date, distance } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Received, myMessages } from '../../notifications/index.ts'
import { searchVacancies } from '../../search/index.ts'
import type { DayState, Said } from '../day/day-state.ts'
import { lineOfDuty } from '../day/duty-words.ts'
import { searchOf } from '../day/fitting.ts'
import { type NextStep, nextStep } from '../day/next-step.ts'
import { readDay } from '../day/read-day.ts'
import { employer, sayStep, titleOf } from '../day/step-words.ts'
import { type Upcoming, upcoming } from '../day/upcoming.ts'
import { todayTexts } from '../texts/today.ts'
import { Fitting, type FittingProps } from './fitting.tsx'
import { NextCard } from './next-card.tsx'
import { Have, News } from './today-aside.tsx'

/** GET /my (P-00): the next deadline and the next best step, from the person's own state. */
export const todayPage: Route = page('/my', 'person', async (c) => {
  const { lang } = c.view
  const today = c.call.node.clock.today()
  const { state, wishes } = await readDay(c.call)
  const news = must(await myMessages(c.call, { limit: 3 }))
  const found = must(await searchVacancies(c.call, { q: '', query: searchOf(wishes), size: 4 }))
  const step = nextStep(state)
  const said = sayStep(step, c.view.viewer?.name ?? '', state.badges, today, lang)
  const fitting = { wishes, cards: found.cards, total: found.total, lang, today }
  const children = (
    <Today
      state={state}
      step={step}
      said={said}
      news={news}
      unread={c.view.unread}
      fitting={fitting}
      lang={lang}
      today={today}
    />
  )
  return html(renderPage({ view: c.view, title: said.title, current: '/my', flash: c.flash, noIndex: true, children }))
})

type Props = {
  state: DayState
  step: NextStep
  said: Said
  news: readonly Received[]
  unread: number
  fitting: FittingProps
  lang: Lang
  today: Day
}

/** P-00 as it is shown. */
export function Today({ state, step, said, news, unread, fitting, lang, today }: Props): VNode {
  const t = todayTexts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <p className="eyebrow">{date(today, today, lang)}</p>
        <h1>{said.title}</h1>
      </div>
      <div className="cols cols--aside">
        <NextCard step={step} said={said} lang={lang} today={today} />
        <aside className="stack stack--4" aria-label={t.aside}>
          {news.length > 0 && <News news={news} unread={unread} lang={lang} today={today} />}
          <Have state={state} lang={lang} />
        </aside>
        <div className="stack stack--8">
          <Coming items={upcoming(state, 8)} lang={lang} today={today} />
          <Fitting {...fitting} />
        </div>
      </div>
    </div>
  )
}

function Coming({ items, lang, today }: { items: readonly Upcoming[]; lang: Lang; today: Day }): VNode {
  const t = todayTexts[lang]
  return (
    <Section id="coming" title={t.coming}>
      {items.length === 0 ? (
        <Empty icon="calendar" title={t.nothing}>
          <p className="muted">{t.nothingNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Timeline
            items={items.map((item, i) => ({ ...lineOf(item, lang, today), ...(i === 0 && { is: 'now' as const }) }))}
          />
        </div>
      )}
    </Section>
  )
}

function lineOf(item: Upcoming, lang: Lang, today: Day): { when: VNode; title: string; text: string } {
  const t = todayTexts[lang]
  const when = (
    <time dateTime={item.day}>
      {date(item.day, today, lang)} · {distance(item.day, today, lang)}
    </time>
  )
  if (item.is === 'duty') return { when, ...lineOfDuty(item.duty, lang) }
  if (item.is === 'answer') {
    const { about } = item.application
    const say = item.day < today ? t.overdue : t.answerText
    return { when, title: t.answerFrom(employer(about, lang)), text: say(titleOf(about, lang)) }
  }
  if (item.is === 'closing')
    return {
      when,
      title: t.closing(employer(item.draft.about, lang)),
      text: t.closingText(titleOf(item.draft.about, lang)),
    }
  const issuer = lang === 'en' ? (item.badge.issuerEn ?? item.badge.issuer) : item.badge.issuer
  return { when, title: t.ending(item.badge.title), text: t.endingText(issuer) }
}
