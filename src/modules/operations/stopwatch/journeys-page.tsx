import type { VNode } from 'preact'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { Meter } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type JourneyTime, type ScreenTime, fewest } from './journey-times.ts'
import { journeyTexts } from './messages.ts'
import { readJourneys, weeks } from './read-journeys.ts'

/** GET /numbers/journeys: how long it takes people, screen by screen, and where they leave. */
export const journeysPage: Route = page('/numbers/journeys', 'public', async (c) => {
  const times = await readJourneys(c.call.node)
  const { lang } = c.view
  const t = journeyTexts[lang]
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      description: t.lead,
      children: (
        <div className="wrap page stack stack--8">
          <More href="/numbers" back>
            {t.back}
          </More>
          <div className="stack stack--1">
            <h1>{t.title}</h1>
            <p className="lead">{t.lead}</p>
          </div>
          {times.map((time) => (
            <Journey key={time.journey} time={time} lang={lang} />
          ))}
          <Section id="law" title={t.law}>
            <p className="wrap--read">{t.lawText}</p>
          </Section>
          <How lang={lang} />
        </div>
      ),
    }),
  )
})

function Journey({ time, lang }: { time: JourneyTime; lang: Lang }): VNode {
  const t = journeyTexts[lang]
  const name = t.names[time.journey]
  if (time.n === 0)
    return (
      <Section id={time.journey} title={name}>
        <Empty icon="clock" title={t.none}>
          <p className="muted">{t.noneText(fewest)}</p>
        </Empty>
      </Section>
    )
  return (
    <Section id={time.journey} title={name}>
      {time.p50 !== undefined && time.p90 !== undefined && (
        <p className="big">{t.result(minutes(time.p50, lang), minutes(time.p90, lang))}</p>
      )}
      <div className="card">
        <Defs
          items={[
            { term: t.n, value: count(time.n) },
            { term: t.done, value: percent(time.done) },
            { term: t.p90, value: time.p90 === undefined ? t.few : minutes(time.p90, lang) },
          ]}
        />
      </div>
      <p className="muted">{t.caption(name, time.n, weeks)}</p>
      <div className="card">
        <Screens time={time} lang={lang} />
      </div>
    </Section>
  )
}

function Screens({ time, lang }: { time: JourneyTime; lang: Lang }): VNode {
  const t = journeyTexts[lang]
  const longest = Math.max(1, ...time.screens.map((s) => s.p90 ?? 0))
  return (
    <Table
      caption={t.caption(t.names[time.journey], time.n, weeks)}
      head={[
        { text: t.screen },
        { text: t.because },
        { text: t.seen, num: true },
        { text: t.half, num: true },
        { text: t.most, num: true },
        { text: t.left, num: true },
      ]}
      rows={time.screens.map((s) => ({
        key: s.screen,
        cells: [
          t.screens[s.screen],
          `${byLaw.has(s.screen) ? t.byLaw : t.us} · ${t.why[s.screen]}`,
          s.n === 0 ? t.few : count(s.n),
          <Bar key="half" seconds={s.p50} longest={longest} lang={lang} />,
          <Bar key="most" seconds={s.p90} longest={longest} lang={lang} />,
          <Left key="left" s={s} />,
        ],
      }))}
    />
  )
}

// What the law asks for: without these screens the journey would not be what it is.
const byLaw: ReadonlySet<ScreenTime['screen']> = new Set(['work', 'slot', 'declare', 'activity', 'worked-days'])

function Bar({ seconds, longest, lang }: { seconds: number | undefined; longest: number; lang: Lang }): VNode {
  if (seconds === undefined) return <>–</>
  return (
    <span className="stack stack--1">
      <Meter percent={(100 * seconds) / longest} />
      {minutes(seconds, lang)}
    </span>
  )
}

function Left({ s }: { s: ScreenTime }): VNode {
  if (s.left === undefined) return <>–</>
  return (
    <span className="stack stack--1">
      <Meter percent={100 * s.left} kind="warn" />
      {percent(s.left)}
    </span>
  )
}

function How({ lang }: { lang: Lang }): VNode {
  const t = journeyTexts[lang]
  return (
    <>
      <Section id="how" title={t.how}>
        <ul className="stack stack--2 wrap--read">
          {t.howText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="card stack stack--2" data-stopwatch="" data-on={t.on} data-off={t.isOff} hidden>
          <h3>{t.off}</h3>
          <p className="muted">{t.offText}</p>
          <button type="button" className="btn self">
            {t.on}
          </button>
        </div>
      </Section>
      <Section id="files" title={t.files}>
        <ul className="stack stack--2">
          <li>
            <a href="/numbers/journeys.csv">{t.csv}</a>
          </li>
          <li>
            <a href="/api/v1/numbers/journeys">{t.json}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}

function minutes(seconds: number, lang: Lang): string {
  if (seconds < 60) return journeyTexts[lang].seconds(seconds)
  return journeyTexts[lang].minutes((Math.round(seconds / 6) / 10).toString())
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`
}
