import type { VNode } from 'preact'
import { type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { apiOf } from '../services.ts'
import { developerTexts } from '../texts/developer-texts.ts'
import { Code } from './code.tsx'

/** GET /developers (D-00): the first three calls, by copy, with this node's own address. */
export const developersPage: Route = page('/developers', 'public', async (c) => {
  const t = developerTexts[c.view.lang].home
  return await Promise.resolve(
    html(
      renderPage({
        view: c.view,
        title: t.title,
        description: t.lead,
        current: '/developers',
        children: <Start view={c.view} origin={c.origin} perMinute={apiOf.of(c.call.node).perMinute} />,
      }),
    ),
  )
})

function Start({ view, origin, perMinute }: { view: View; origin: string; perMinute: number }): VNode {
  const t = developerTexts[view.lang].home
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="cols cols--aside">
        <Section id="quick" title={t.quick}>
          <ol className="stack stack--6">
            <Step
              title={t.look}
              note={t.lookNote}
              code={`curl -G ${origin}/api/v1/vacancies --data-urlencode "q=전기"`}
            />
            <Step
              title={t.key}
              note={t.keyNote}
              code={`export ONIL_KEY=onil_…\ncurl -H "Authorization: Bearer $ONIL_KEY" ${origin}/api/v1/applications`}
            />
            <Step title={t.once} note={t.onceNote} code={onceExample(origin)} />
            <Step title={t.client} note={t.clientNote} code={clientExample(origin)} />
          </ol>
        </Section>
        <Ways view={view} perMinute={perMinute} />
      </div>
    </div>
  )
}

function Step({ title, note, code }: { title: string; note: string; code: string }): VNode {
  return (
    <li className="stack stack--2">
      <h3>{title}</h3>
      <p className="muted">{note}</p>
      <Code label={title}>{code}</Code>
    </li>
  )
}

function Ways({ view, perMinute }: { view: View; perMinute: number }): VNode {
  const t = developerTexts[view.lang].home
  const ways = [
    ['/developers/api', t.reference],
    ['/developers/keys', t.keys],
    ['/developers/webhooks', t.webhooks],
    ['/developers/problems', t.problems],
    ['/api/v1/openapi.json', t.openapi],
  ] as const
  return (
    <aside className="stack" aria-labelledby="ways">
      <h2 id="ways">{t.ways}</h2>
      <ul className="stack stack--3">
        {ways.map(([href, { title, note }]) => (
          <li key={href} className="card card--flat">
            <a href={href}>
              <b>{title}</b>
            </a>
            <p className="note">{note}</p>
          </li>
        ))}
      </ul>
      <h2>{t.limits}</h2>
      <p className="muted">{t.limitsText(perMinute)}</p>
    </aside>
  )
}

function onceExample(origin: string): string {
  return `curl -X PUT ${origin}/api/v1/wishes \\
  -H "Authorization: Bearer $ONIL_KEY" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"regions":["11680"],"occupations":[],"shifts":[]}'`
}

function clientExample(origin: string): string {
  return `import { onil } from './clients/typescript/client.ts'

const api = onil({ origin: '${origin}', key: process.env.ONIL_KEY })
const { vacancies } = await api('GET /api/v1/vacancies', { query: { q: '전기' } })`
}
