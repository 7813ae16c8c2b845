import { must } from '../../../kernel/refusal.ts'
import { html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { More } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { IncidentList } from './incident-list.tsx'
import { shownOf } from './incident-page.tsx'
import { operatorTexts } from './operator-messages.ts'
import { readAllIncidents } from './read-incidents.ts'

/** GET /operator/status: what the node proposes, what is open, what was. */
export const operatorStatusPage: Route = page('/operator/status', 'operator', async (c) => {
  const all = must(await readAllIncidents(c.call, {}))
  const t = operatorTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: '/operator/status',
      flash: c.flash,
      noIndex: true,
      children: (
        <div className="wrap page stack stack--8">
          <div className="stack stack--3">
            <h1>{t.title}</h1>
            <p className="lead">{t.lead}</p>
            <div className="btns">
              <LinkButton href="/operator/status/new" kind="main" icon="plus">
                {t.open}
              </LinkButton>
              <More href="/status">{t.public}</More>
            </div>
          </div>
          <IncidentList all={all} base="/operator/status" {...shownOf(c)} />
        </div>
      ),
    }),
  )
})
