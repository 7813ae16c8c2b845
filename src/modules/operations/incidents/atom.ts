import { must } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { type Entry, atomOf } from '../atom.ts'
import { incidentTexts } from './messages.ts'
import { type Told, readIncidents } from './read-incidents.ts'

/** GET /status.atom: each thing said about an incident is an entry (RFC 4287). */
export const statusFeed: Route = page('/status.atom', 'public', async (c) => {
  const all = must(await readIncidents(c.call, {}))
  const { lang } = c.view
  const feed = { path: '/status.atom', page: '/status', title: incidentTexts[lang].atomTitle, lang }
  return {
    kind: 'file',
    body: atomOf(feed, entriesOf(all, lang), c.call.node.publicUrl, c.call.node.clock.now()),
    type: 'application/atom+xml; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=60', vary: 'accept-language, cookie' },
  }
})

function entriesOf(all: readonly Told[], lang: Lang): Entry[] {
  return all
    .flatMap(({ incident, updates }) =>
      updates.map(({ at, stage, text }) => ({
        page: `/status/incidents/${incident.id}`,
        part: String(at.getTime()),
        title: `${incident.title[lang]} · ${incidentTexts[lang].stage[stage]}`,
        at,
        text: text[lang],
      })),
    )
    .toSorted((a, b) => +b.at - +a.at)
    .slice(0, 50)
}
