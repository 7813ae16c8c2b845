import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { type Proof, Tick } from '../../../web/components/marks.tsx'
import { date, moment } from '../../../web/format.ts'
import { type DayOfComponent, type State, worstOf } from './component.ts'
import { statusTexts } from './messages.ts'
import { type ComponentStatus, type ServiceStatus, stripDays } from './read-status.ts'

type Shown = { readonly status: ServiceStatus; readonly lang: Lang; readonly today: Day }

const proofs: Readonly<Record<State, Proof>> = { up: 'ok', slow: 'wait', down: 'no' }

/** Every component: how it is now, its strip of days, and the days that were not good. */
export function Components({ status, lang, today }: Shown): VNode {
  const t = statusTexts[lang]
  return (
    <>
      <Section id="now" title={t.now}>
        <ul className="card rows">
          {status.components.map((c) => (
            <li key={c.component} className="row row--between">
              <span>
                <b>{t.names[c.component]}</b>
                <span className="note"> {t.what[c.component]}</span>
              </span>
              <StateNow c={c} lang={lang} today={today} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="days" title={t.strip(stripDays)}>
        <p className="muted">{t.stripNote}</p>
        <div className="card stack stack--6">
          {status.components.map((c) => (
            <div key={c.component} className="stack stack--2">
              <p className="row row--between">
                <b>{t.names[c.component]}</b>
                <span className="note">{c.share === undefined ? t.notMeasured : t.share(percent(c.share))}</span>
              </p>
              <Strip name={t.names[c.component]} days={c.days} lang={lang} />
            </div>
          ))}
        </div>
        <BadDays status={status} lang={lang} today={today} />
      </Section>
    </>
  )
}

function StateNow({ c, lang, today }: Omit<Shown, 'status'> & { c: ComponentStatus }): VNode {
  const t = statusTexts[lang]
  if (c.state === undefined) return <Tick proof="typed">{t.notMeasured}</Tick>
  const since = c.state !== 'up' && c.since ? { more: t.since(moment(c.since, today, lang)) } : {}
  return (
    <Tick proof={proofs[c.state]} {...since}>
      {t.states[c.state]}
    </Tick>
  )
}

const heights: Readonly<Record<State, number>> = { up: 14, slow: 24, down: 36 }

// Height says the same as colour: a day with a stop stands out also where colours are not seen.
function Strip({ name, days, lang }: { name: string; days: readonly DayOfComponent[]; lang: Lang }): VNode {
  const worst = days.map(worstOf)
  const bad = worst.filter((w) => w === 'slow' || w === 'down').length
  const unmeasured = worst.filter((w) => w === undefined).length
  return (
    <svg
      className="daystrip"
      viewBox={`0 0 ${days.length * 10} 36`}
      preserveAspectRatio="none"
      role="img"
      aria-label={statusTexts[lang].picture(name, bad, unmeasured)}
    >
      {worst.map((w, i) => {
        const height = w === undefined ? 3 : heights[w]
        return <rect key={i} x={i * 10} y={36 - height} width={8} height={height} data-is={w ?? 'none'} />
      })}
    </svg>
  )
}

function BadDays({ status, lang, today }: Shown): VNode {
  const t = statusTexts[lang]
  const bad = status.components.flatMap(({ component, days }) =>
    days.filter((d) => d.down + d.slow > 0).map((d) => ({ component, ...d })),
  )
  if (bad.length === 0) return <p className="muted">{status.measuredAt ? t.noBadDays : t.never}</p>
  return (
    <details>
      <summary className="more">{`${t.badDays} (${bad.length})`}</summary>
      <div className="card">
        <Table
          caption={t.badDays}
          head={[{ text: t.day }, { text: t.now }, { text: t.stopped, num: true }, { text: t.slowFor, num: true }]}
          rows={bad
            .toSorted((a, b) => b.day.localeCompare(a.day))
            .map((d) => ({
              key: `${d.day}${d.component}`,
              cells: [date(d.day, today, lang), t.names[d.component], minutes(d.down, lang), minutes(d.slow, lang)],
            }))}
        />
      </div>
    </details>
  )
}

function minutes(seconds: number, lang: Lang): string {
  return seconds === 0 ? '–' : statusTexts[lang].minutes(Math.max(1, Math.round(seconds / 60)))
}

// Cut off, so that 99.996 never shows as 100.
function percent(share: number): string {
  return (Math.floor(share * 10_000 + 1e-6) / 100).toString()
}
