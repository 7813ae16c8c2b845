import { must } from '../../../kernel/refusal.ts'
import { html } from '../../../platform/http/page-call.ts'
import type { PageCall } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { deadlineKinds } from '../../../platform/deadlines/deadline-kind.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { Extensions, IncidentFacts, type Shown, Story, spanOf } from './incident-view.tsx'
import { incidentTexts } from './messages.ts'
import { readIncident } from './read-incidents.ts'

/** What the parts of a page need of a request. */
export function shownOf(c: PageCall): Shown {
  const { clock } = c.call.node
  return { lang: c.view.lang, today: clock.today(), now: clock.now(), kinds: deadlineKinds.of(c.call.node) }
}

/** GET /status/incidents/:id: what happened, which deadlines it moved and why. For everybody, for good. */
export const incidentPage: Route = page('/status/incidents/:id', 'public', async (c) => {
  const told = must(await readIncident(c.call, { incident: c.params['id'] }))
  const shown = shownOf(c)
  const t = incidentTexts[shown.lang]
  const title = told.incident.title[shown.lang]
  return html(
    renderPage({
      view: c.view,
      title,
      description: spanOf(told.incident, shown),
      current: '/status',
      children: (
        <div className="wrap wrap--read page stack stack--8">
          <More href="/status" back>
            {t.back}
          </More>
          <div className="stack stack--1">
            <p className="eyebrow">{t.title}</p>
            <h1>{title}</h1>
          </div>
          <IncidentFacts told={told} {...shown} />
          <Extensions told={told} {...shown} />
          {told.extensions.length > 0 && (
            <Section id="mine" title={t.mine}>
              <p>{t.mineText}</p>
            </Section>
          )}
          <Story told={told} {...shown} />
        </div>
      ),
    }),
  )
})
