import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type View, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { toCsv } from '../../../../web/csv.ts'
import { count, dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Shown } from '../../statistics/hide-small.ts'
import { periodOf, periods } from '../../statistics/period.ts'
import { measures, readStatistics, type Statistics } from '../../statistics/read-statistics.ts'
import { statisticsTexts } from './statistics-texts.ts'

const path = '/issuer/statistics'

/** GET /issuer/statistics (I-06): how many badges, without persons. */
export const statisticsPage: Route = page(path, 'issuer', async (c) => {
  const statistics = must(await readStatistics(c.call, askedIn(c)))
  return html(
    renderPage({
      view: c.view,
      title: statisticsTexts[c.view.lang].title,
      current: path,
      noIndex: true,
      children: <Page view={c.view} statistics={statistics} />,
    }),
  )
})

/** GET /issuer/statistics.csv: the same table, with the same numbers hidden. */
export const statisticsFile: Route = page(`${path}.csv`, 'issuer', async (c) => {
  const statistics = must(await readStatistics(c.call, askedIn(c)))
  const name = `statistics-${statistics.first}-${statistics.last}.csv`
  return { kind: 'file', body: toCsv(cellsOf(c.view, statistics)), type: 'text/csv; charset=utf-8', name }
})

function askedIn(c: PageCall): { period?: unknown; day: unknown } {
  const { period, day } = c.query
  return {
    ...(period !== undefined && period !== '' && { period }),
    day: day === undefined || day === '' ? dayOf(c.call.node.clock.now()) : day,
  }
}

function cellsOf(view: View, { rows, sums }: Statistics): string[][] {
  const t = statisticsTexts[view.lang]
  const said = (n: Shown): string => (n === undefined ? t.few : String(n))
  return [
    [t.badge, ...measures.map((m) => t.measures[m])],
    ...rows.map(({ title, numbers }) => [title, ...measures.map((m) => said(numbers[m]))]),
    [t.all, ...measures.map((m) => said(sums[m]))],
  ]
}

type Props = { readonly view: View; readonly statistics: Statistics }

function Page({ view, statistics }: Props): VNode {
  const t = statisticsTexts[view.lang]
  const { first, last, rows, period } = statistics
  const { before, next } = periodOf(period, first)
  const query = `period=${period}&day=`
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <Choose {...{ view, statistics }} />
      <p className="lead">{t.span(dateOnPaper(first, view.lang), dateOnPaper(last, view.lang))}</p>
      {rows.length === 0 ? <Empty icon="seal" title={t.none} /> : <Numbers {...{ view, statistics }} />}
      <div className="btns">
        <a className="btn" href={`${path}?${query}${before}`}>
          {t.before}
        </a>
        <a className="btn" href={`${path}?${query}${next}`}>
          {t.next}
        </a>
        {rows.length > 0 && (
          <a className="btn" href={`${path}.csv?${query}${first}`} download>
            {t.file}
          </a>
        )}
      </div>
      <p className="note">{t.hidden}</p>
      <p className="note">{t.openedNote}</p>
    </div>
  )
}

function Choose({ view, statistics: { period, first } }: Props): VNode {
  const t = statisticsTexts[view.lang]
  const options = periods.map((value) => ({ value, label: t.periods[value] }))
  return (
    <form action={path} className="card stack">
      <Select name="period" label={t.period} lang={view.lang} value={period} options={options} short />
      <TextField type="date" name="day" label={t.day} lang={view.lang} value={first} short />
      <div className="btns">
        <button className="btn">{t.show}</button>
      </div>
    </form>
  )
}

function Numbers({ view, statistics: { rows, sums } }: Props): VNode {
  const t = statisticsTexts[view.lang]
  const said = (n: Shown): VNode | string => (n === undefined ? <span className="muted">{t.few}</span> : count(n))
  return (
    <div className="card">
      <Table
        caption={t.title}
        head={[{ text: t.badge }, ...measures.map((m) => ({ text: t.measures[m], num: true }))]}
        rows={[
          ...rows.map(({ title, numbers }) => ({
            key: title,
            cells: [title, ...measures.map((m) => said(numbers[m]))],
          })),
          { key: ' all', cells: [<b key="all">{t.all}</b>, ...measures.map((m) => said(sums[m]))] },
        ]}
      />
    </div>
  )
}
