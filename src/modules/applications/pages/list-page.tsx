import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, json } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { Tabs } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment, until } from '../../../web/format.ts'
import { toCsv } from '../../../web/csv.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Application, type State, stateOf } from '../application.ts'
import { messages } from '../messages.ts'
import { myApplications } from '../my-applications.ts'
import { personMessages } from '../person-messages.ts'
import { publicApplication } from '../public-application.ts'
import { receiptNumber } from '../receipt-content.ts'
import { employerOf, titleOf } from './application-view.tsx'

const path = '/my/applications'
const parts: Readonly<Record<'all' | 'waiting' | 'answered' | 'withdrawn', readonly State[]>> = {
  all: ['submitted', 'seen', 'held', 'invited', 'declined', 'closed', 'withdrawn'],
  waiting: ['submitted', 'seen', 'held'],
  answered: ['invited', 'declined', 'closed'],
  withdrawn: ['withdrawn'],
}
type Part = keyof typeof parts
const names = ['all', 'waiting', 'answered', 'withdrawn'] as const

const listPage: Route = page(path, 'person', async (c) => {
  const all = must(await myApplications(c.call, {}))
  const { lang } = c.view
  const part = names.find((n) => n === c.query['tab']) ?? 'all'
  const title = personMessages[lang].title
  const children = <List all={all} part={part} today={c.call.node.clock.today()} lang={lang} />
  return html(renderPage({ view: c.view, title, current: path, flash: c.flash, children }))
})

const inPart =
  (part: Part) =>
  (a: Application): boolean =>
    parts[part].includes(stateOf(a))

function List({ all, part, today, lang }: { all: readonly Application[]; part: Part; today: Day; lang: Lang }): VNode {
  const t = personMessages[lang]
  const shown = all.filter(inPart(part))
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      {all.length > 0 && (
        <Tabs
          label={t.tabsLabel}
          items={names.map((n) => ({
            href: n === 'all' ? path : `${path}?tab=${n}`,
            text: t.tabs[n],
            n: all.filter(inPart(n)).length,
            here: n === part,
          }))}
        />
      )}
      {shown.length === 0 ? (
        <Empty icon="work" title={t.empty}>
          <p className="muted">{t.emptyText}</p>
          <a className="btn btn--main" href="/jobs">
            {t.find}
          </a>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {shown.map((a) => (
            <li key={a.id}>
              <Row a={a} today={today} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && <Exports lang={lang} />}
    </div>
  )
}

function Exports({ lang }: { lang: Lang }): VNode {
  const t = personMessages[lang]
  return (
    <div className="btns noprint">
      <a className="btn btn--quiet" href={`${path}.csv`}>
        <Icon name="down" />
        {t.csv}
      </a>
      <a className="btn btn--quiet" href={`${path}.json`}>
        <Icon name="down" />
        {t.json}
      </a>
    </div>
  )
}

const tags: Readonly<Partial<Record<State, 'ok' | 'act' | 'warn'>>> = { invited: 'act', seen: 'ok', held: 'ok' }

function Row({ a, today, lang }: { a: Application; today: Day; lang: Lang }): VNode {
  const t = personMessages[lang]
  const state = stateOf(a)
  const waiting = parts.waiting.includes(state)
  const kind = tags[state]
  return (
    <article className="card above stack stack--1">
      <div className="row row--between">
        <h2 className="as-h3">
          <a className="cover plain" href={`${path}/${a.id}`}>
            {employerOf(a, lang)}
          </a>
        </h2>
        <Tag {...(kind && { kind })}>{messages[lang].state[state]}</Tag>
      </div>
      <p>{titleOf(a, lang)}</p>
      <p className="note">
        {t.sentOn(moment(a.submittedAt, today, lang))}
        {waiting && ` · ${t.dueBy(until(a.answerDue, today, lang))}`}
      </p>
    </article>
  )
}

const jsonFile: Route = page(`${path}.json`, 'person', async (c) => ({
  ...json(must(await myApplications(c.call, {})).map(publicApplication)),
  headers: { 'content-disposition': 'attachment; filename="applications.json"', 'cache-control': 'private, no-store' },
}))

const csvFile: Route = page(`${path}.csv`, 'person', async (c) => {
  const { lang } = c.view
  const line = (a: Application): string[] => [
    receiptNumber(a),
    employerOf(a, lang),
    titleOf(a, lang),
    messages[lang].state[stateOf(a)],
    dayOf(a.submittedAt),
    a.answerDue,
    a.eraseOn,
  ]
  const rows = [personMessages[lang].csvHead, ...must(await myApplications(c.call, {})).map(line)]
  return { kind: 'file', body: toCsv(rows), type: 'text/csv; charset=utf-8', name: 'applications.csv' }
})

/** P-16. */
export const listRoutes: readonly Route[] = [listPage, jsonFile, csvFile]
