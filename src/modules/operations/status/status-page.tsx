import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { IncidentList } from '../incidents/incident-list.tsx'
import { shownOf } from '../incidents/incident-page.tsx'
import type { Shown } from '../incidents/incident-view.tsx'
import { incidentTexts } from '../incidents/messages.ts'
import { type Told, readIncidents } from '../incidents/read-incidents.ts'
import type { State } from './component.ts'
import { Components } from './component-list.tsx'
import { statusTexts } from './messages.ts'
import { type ServiceStatus, readStatus, statusWithoutDatabase } from './read-status.ts'

type Loaded = { readonly status: ServiceStatus; readonly incidents: readonly Told[]; readonly alone: boolean }

/** GET /status, how the service is doing, for everybody; also while the database cannot be reached. */
export const statusPage: Route = page('/status', 'public', async (c) => {
  const loaded = await load(c)
  const { lang } = c.view
  return html(
    renderPage({
      view: c.view,
      title: headline(loaded.status, lang),
      description: statusTexts[lang].title,
      current: '/status',
      children: <Status {...loaded} {...shownOf(c)} />,
    }),
  )
})

async function load({ call }: PageCall): Promise<Loaded> {
  try {
    const incidents = must(await readIncidents(call, {}))
    return { status: must(await readStatus(call, {})), incidents, alone: false }
  } catch (error) {
    call.node.log.warn({ error: String(error) }, 'the status page does without the database')
    return { status: statusWithoutDatabase(call.node), incidents: [], alone: true }
  }
}

/** The answer in one sentence. */
function headline({ components }: ServiceStatus, lang: Lang): string {
  const t = statusTexts[lang]
  const inState = (state: State): string =>
    components
      .filter((c) => c.state === state)
      .map((c) => t.names[c.component])
      .join(', ')
  const [down, slow] = [inState('down'), inState('slow')]
  if (down !== '') return t.down(down)
  if (slow !== '') return t.slow(slow)
  return components.some((c) => c.state === undefined) ? t.unknown : t.well
}

type All = Loaded & Shown

/** The status page between header and footer. */
function Status({ status, incidents, alone, ...shown }: All): VNode {
  const { lang, today } = shown
  const t = statusTexts[lang]
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <p className="eyebrow">{t.title}</p>
        <h1>{headline(status, lang)}</h1>
        <p className="lead">{status.measuredAt ? t.lead(moment(status.measuredAt, today, lang)) : t.never}</p>
      </div>
      {alone && (
        <Notice kind="warn" title={t.alone}>
          <p>{t.aloneText}</p>
        </Notice>
      )}
      {!alone && <IncidentList all={incidents} base="/status/incidents" {...shown} />}
      <Components status={status} lang={lang} today={today} />
      <Section id="feeds" title={t.feeds}>
        <ul className="stack stack--2">
          <li>
            <a href="/status.atom">{incidentTexts[lang].atom}</a>
          </li>
          <li>
            <a href="/api/v1/status">{t.json}</a>
          </li>
          <li>
            <a href="/numbers/journeys">{t.numbers}</a>
          </li>
          <li>
            <a href="/api/v1/status/incidents">{incidentTexts[lang].json}</a>
          </li>
        </ul>
      </Section>
    </div>
  )
}
