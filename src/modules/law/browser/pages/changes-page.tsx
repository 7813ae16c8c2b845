import type { VNode } from 'preact'
import { type Day, isDay } from '../../../../kernel/day.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { compareDays } from '../compare-days.ts'
import { lawTexts } from '../messages.ts'

/** GET /law/changes: what differs between the law of two days; without days, of today and the first day of next year. */
export const changesPage: Route = page('/law/changes', 'public', async (c) => {
  const { lang } = c.view
  const t = lawTexts[lang]
  const today = c.call.node.clock.today()
  const typed = (name: string): string => ([c.query[name] ?? ''].flat()[0] ?? '').trim()
  const from = typed('from') || today
  const to = typed('to') || `${Number(today.slice(0, 4)) + 1}-01-01`
  const failed = !isDay(from) || !isDay(to)
  const children = (
    <div className="wrap page stack stack--6">
      <PageHead title={t.changes} lead={t.changesLead} />
      <Days from={from} to={to} lang={lang} />
      {isDay(from) && isDay(to) && <Compared from={from} to={to} lang={lang} />}
      <More href="/law">{t.back}</More>
    </div>
  )
  const shown = renderPage({ view: c.view, title: t.changes, current: '/law', failed, children })
  return html(shown, failed ? 422 : 200)
})

function Days({ from, to, lang }: { from: string; to: string; lang: Lang }): VNode {
  const t = lawTexts[lang]
  const error = (day: string): string | undefined => (isDay(day) ? undefined : t.badDay)
  return (
    <form action="/law/changes" className="stack" noValidate>
      <div className="grid grid--2">
        <TextField name="from" type="date" label={t.fromDay} value={from} error={error(from)} lang={lang} />
        <TextField name="to" type="date" label={t.toDay} value={to} error={error(to)} lang={lang} />
      </div>
      <div className="btns">
        <SubmitButton kind="main">{t.compare}</SubmitButton>
      </div>
    </form>
  )
}

function Compared({ from, to, lang }: { from: Day; to: Day; lang: Lang }): VNode {
  const t = lawTexts[lang]
  const all = compareDays(from, to, lang)
  const title = all.length === 0 ? t.none : t.changed(all.length)
  return (
    <section className="stack" aria-labelledby="f-changed">
      <h2 id="f-changed">{title}</h2>
      {all.length > 0 && (
        <Table
          caption={title}
          head={[{ text: t.what }, { text: dateOnPaper(from, lang) }, { text: dateOnPaper(to, lang) }]}
          rows={all.map(({ href, text, note, before, after }) => ({
            key: href,
            cells: [
              <>
                <a href={href}>{text}</a> <small className="note">{note}</small>
              </>,
              before,
              after,
            ],
          }))}
        />
      )}
    </section>
  )
}
