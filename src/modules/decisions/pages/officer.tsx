import type { VNode } from 'preact'
import { type Day, toDay } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type TraceStep, articleText, domainNamed, nameOf, valueText } from '../../law/index.ts'
import { appealTexts } from '../appeals/texts.ts'
import type { ReadDecision } from '../decision-store.ts'
import { anyDecision, decisionsToRenew } from '../read-decisions.ts'
import type { DecisionRow } from '../tables.ts'
import { stepsOf } from '../trace-of.ts'
import { messages } from '../texts/messages.ts'
import { preparingTexts } from '../texts/preparing.ts'
import { addressOf, path as newPath } from './preparing/address.ts'
import { aboutOf, headingOf } from './heading.ts'
import { decisionFile } from './decision-file.ts'
import { DecisionPaper, DecisionWhy, Standing } from './decision-view.tsx'

const path = '/operator/decisions'

/** GET /operator/decisions: those that a later fact has opened again. */
export const renewPage: Route = page(path, 'operator', async (c) => {
  const rows = must(await decisionsToRenew(c.call, {}))
  const { lang } = c.view
  const children = <ToRenew rows={rows} lang={lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title: messages[lang].renew, current: '/operator', noIndex: true, children }))
})

/** GET /operator/decisions/:id: a decision with every step. Its person sees that it was read. */
export const officerPage: Route = page(`${path}/:id`, 'operator', async (c) => {
  const kept = must(await anyDecision(c.call, { decision: c.params['id'] }))
  const { lang } = c.view
  const title = headingOf(kept.row, kept.document, lang)
  const back = { href: path, text: messages[lang].renew }
  const children = <ForOfficer kept={kept} lang={lang} title={title} />
  return html(renderPage({ view: c.view, title, back, noIndex: true, children }))
})

/** GET /operator/decisions/:id/download: the file for an appeal. */
export const officerFile: Route = page(`${path}/:id/download`, 'operator', async (c): Promise<Reply> => {
  return decisionFile(must(await anyDecision(c.call, { decision: c.params['id'] })))
})

function ToRenew({ rows, lang, today }: { rows: readonly DecisionRow[]; lang: Lang; today: Day }): VNode {
  const t = messages[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{rows.length === 0 ? t.renewNone : t.renew}</h1>
        <p className="lead">{t.renewLead}</p>
      </div>
      <div className="btns">
        <a className="btn" href={newPath}>
          {t.prepare}
        </a>
        <a className="btn" href="/operator/appeals">
          {appealTexts[lang].list}
        </a>
      </div>
      {rows.length > 0 && (
        <div className="card">
          <Table
            caption={t.renew}
            head={[{ text: t.what }, { text: t.since }]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [<a href={`${path}/${row.id}`}>{aboutOf(row, lang)}</a>, since(row, today, lang)],
            }))}
          />
        </div>
      )}
    </div>
  )
}

function since({ reopened_at, set_aside_at }: DecisionRow, today: Day, lang: Lang): string {
  if (set_aside_at !== null) return `${messages[lang].states.setAside} · ${moment(set_aside_at, today, lang)}`
  return reopened_at === null ? '' : moment(reopened_at, today, lang)
}

function ForOfficer({ kept, lang, title }: { kept: ReadDecision; lang: Lang; title: string }): VNode {
  const t = messages[lang]
  const { id, newer_id, person_id: person, domain, set_aside_at, home } = kept.row
  const there = set_aside_at === null ? null : home
  const asked = { person, domain, lawDay: toDay(kept.row.law_day), factDay: kept.row.fact_day }
  return (
    <div className="wrap page stack stack--6">
      <PageHead title={title} eyebrow={domainNamed(domain)?.label[lang]} />
      <Standing kept={kept} lang={lang} {...(newer_id !== null && { newer: `${path}/${newer_id}` })} />
      <div className="btns noprint">
        {newer_id === null && (
          <a className="btn btn--main" href={there ?? addressOf({ ...asked, wanted: kept.row.wanted, replaces: id })}>
            {there === null ? preparingTexts[lang].anew : preparingTexts[lang].anewThere}
          </a>
        )}
        <a className="btn" href={addressOf({ person })}>
          {preparingTexts[lang].fresh}
        </a>
        <a className="btn" href={`${path}/${id}/download`}>
          {t.download}
        </a>
      </div>
      <DecisionPaper kept={kept} lang={lang} />
      <DecisionWhy kept={kept} lang={lang} />
      <details className="facet">
        <summary>
          {t.steps}
          <Icon name="chev" size="s" />
        </summary>
        <div className="facet__body">
          <Steps steps={stepsOf(kept.document)} lang={lang} />
        </div>
      </details>
    </div>
  )
}

function Steps({ steps, lang }: { steps: readonly TraceStep[]; lang: Lang }): VNode {
  const t = messages[lang]
  return (
    <Table
      caption={t.steps}
      head={[t.step, t.does, t.uses, t.value, t.from, t.basis].map((text) => ({ text }))}
      rows={steps.map((step) => {
        const named = nameOf(step, lang)
        return {
          key: String(step.id),
          cells: [
            String(step.id),
            named?.label ?? step.op,
            step.of.map((ref) => (typeof ref === 'number' ? `#${ref}` : valueText(ref.is, undefined, lang))).join(', '),
            step.value === null ? t.unknown : valueText(step.value, named?.unit, lang),
            step.from ?? '',
            step.article === undefined ? (step.source ?? '') : articleText(step.article, lang),
          ],
        }
      })}
    />
  )
}
