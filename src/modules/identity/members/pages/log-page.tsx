import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import type { OrganisationRole } from '../../../../platform/operation/actor.ts'
import { sayAct } from '../../../../platform/organisation-log/act-texts.ts'
import { type LogLine, type LogPage, organisationLog } from '../../../../platform/organisation-log/read-log.ts'
import { More } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { momentOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { memberTexts } from '../messages.ts'
import { kindTexts } from '../kind-texts.ts'
import { places } from '../places.ts'

/** GET /…/log (E-90): what was done in the organisation's name, by whom. */
export function logPage(kind: OrganisationRole): Route {
  return page(places[kind].log, kind, async (c) => {
    const { before } = c.query
    const log = must(await organisationLog(c.call, { before }))
    const { lang } = c.view
    const title = kindTexts[lang][kind].log
    const children = <Log lang={lang} kind={kind} log={log} />
    return html(renderPage({ view: c.view, title, current: places[kind].members, noIndex: true, children }))
  })
}

function Log({ lang, kind, log }: { lang: Lang; kind: OrganisationRole; log: LogPage }): VNode {
  const t = memberTexts[lang].history
  const { log: title, logLead } = kindTexts[lang][kind]
  return (
    <div className="wrap page stack stack--6">
      <More href={places[kind].members} back>
        {memberTexts[lang].title}
      </More>
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="muted">{logLead}</p>
      </div>
      {log.lines.length === 0 ? (
        <Empty icon="users" title={t.none} />
      ) : (
        <div className="card">
          <Table
            caption={title}
            head={[{ text: t.what }, { text: t.who }, { text: t.when }]}
            rows={log.lines.map((line) => ({ key: line.id, cells: cellsOf(line, lang) }))}
          />
        </div>
      )}
      {log.next !== undefined && <More href={`${places[kind].log}?before=${log.next}`}>{t.older}</More>}
    </div>
  )
}

function cellsOf(line: LogLine, lang: Lang): (VNode | string)[] {
  const t = memberTexts[lang].history
  const more = [
    ...(line.agent === null ? [] : [t.for(line.agent)]),
    ...(line.channel === 'api' ? [t.program] : []),
  ].join(' · ')
  return [
    sayAct(line.command, lang),
    <span key="who">
      {line.name} {more !== '' && <small className="note">{more}</small>}
    </span>,
    momentOnPaper(line.at, lang),
  ]
}
