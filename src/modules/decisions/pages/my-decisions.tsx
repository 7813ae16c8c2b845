import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { domainNamed } from '../../law/index.ts'
import { isContestable } from '../appeals/appeal-days.ts'
import { appealTexts } from '../appeals/texts.ts'
import type { ReadDecision } from '../decision-store.ts'
import { myDecision, myDecisions } from '../read-decisions.ts'
import type { DecisionRow } from '../tables.ts'
import { messages } from '../texts/messages.ts'
import { aboutOf, headingOf } from './heading.ts'
import { decisionFile } from './decision-file.ts'
import { DecisionPaper, DecisionWhy, Standing } from './decision-view.tsx'

const path = '/my/decisions'

/** GET /my/decisions: what was decided about somebody. */
export const myDecisionsPage: Route = page(path, 'person', async (c) => {
  const rows = must(await myDecisions(c.call, {}))
  const { lang } = c.view
  const children = <DecisionList rows={rows} lang={lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title: messages[lang].mine, current: path, noIndex: true, children }))
})

/** GET /my/decisions/:id: one of them as a letter with its reasons. */
export const myDecisionPage: Route = page(`${path}/:id`, 'person', async (c) => {
  const kept = must(await myDecision(c.call, { decision: c.params['id'] }))
  const { lang } = c.view
  const title = headingOf(kept.row, kept.document, lang)
  const back = { href: path, text: messages[lang].back }
  const children = <OneDecision kept={kept} lang={lang} title={title} />
  return html(renderPage({ view: c.view, title, back, noIndex: true, children }))
})

/** GET /my/decisions/:id/download: the signed document, for `onil verify-decision`. */
export const myDecisionFile: Route = page(`${path}/:id/download`, 'person', async (c): Promise<Reply> => {
  return decisionFile(must(await myDecision(c.call, { decision: c.params['id'] })))
})

function DecisionList({ rows, lang, today }: { rows: readonly DecisionRow[]; lang: Lang; today: Day }): VNode {
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{rows.length === 0 ? t.none : t.mine}</h1>
        <p className="lead">{t.mineLead}</p>
      </div>
      {rows.length === 0 ? (
        <Empty icon="scale" title={t.paper}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.mine}
            head={[{ text: t.what }, { text: t.when }, { text: t.state }]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <a href={`${path}/${row.id}`}>{aboutOf(row, lang)}</a>,
                <time dateTime={row.decided_at.toISOString()}>{moment(row.decided_at, today, lang)}</time>,
                t.states[standing(row)],
              ],
            }))}
          />
        </div>
      )}
    </div>
  )
}

function standing({
  newer_id,
  reopened_at,
  set_aside_at,
}: DecisionRow): 'holds' | 'reopened' | 'replaced' | 'setAside' {
  if (newer_id !== null) return 'replaced'
  if (set_aside_at !== null) return 'setAside'
  return reopened_at === null ? 'holds' : 'reopened'
}

function OneDecision({ kept, lang, title }: { kept: ReadDecision; lang: Lang; title: string }): VNode {
  const t = messages[lang]
  const { id, newer_id } = kept.row
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} eyebrow={domainNamed(kept.row.domain)?.label[lang]} />
      <Standing kept={kept} lang={lang} {...(newer_id !== null && { newer: `${path}/${newer_id}` })} />
      <DecisionPaper kept={kept} lang={lang} />
      {isContestable(kept.row.domain) && <More href={`${path}/${id}/appeal`}>{appealTexts[lang].go}</More>}
      <DecisionWhy kept={kept} lang={lang} />
      <div className="stack stack--2 noprint">
        <div className="btns">
          <a className="btn btn--main" href={`${path}/${id}/download`}>
            <Icon name="down" />
            {t.download}
          </a>
          <a className="btn" href="/decisions/keys.json">
            {t.keys}
          </a>
        </div>
        <p className="note">{t.downloadNote}</p>
      </div>
    </div>
  )
}
