import { must } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import type { Update } from './incident.ts'
import { incidentTexts } from './messages.ts'
import { type Told, readIncidents } from './read-incidents.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** GET /status.atom: each thing said about an incident is an entry (RFC 4287). */
export const statusFeed: Route = page('/status.atom', 'public', async (c) => {
  const all = must(await readIncidents(c.call, {}))
  const { lang } = c.view
  const base = c.call.node.publicUrl
  return {
    kind: 'file',
    body: feedOf(all, base, lang, c.call.node.clock.now()),
    type: 'application/atom+xml; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=60', vary: 'accept-language, cookie' },
  }
})

/** The feed as XML. */
function feedOf(all: readonly Told[], base: string, lang: Lang, now: Date): string {
  const entries = all
    .flatMap((told) => told.updates.map((update) => ({ told, update })))
    .toSorted((a, b) => +b.update.at - +a.update.at)
    .slice(0, 50)
  const updated = entries[0]?.update.at ?? now
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${safe(base)}/status.atom</id>`,
    `<title>${safe(incidentTexts[lang].atomTitle)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${safe(new URL(base).host)}</name></author>`,
    `<link rel="self" href="${safe(base)}/status.atom"/>`,
    `<link href="${safe(base)}/status"/>`,
    ...entries.map(({ told, update }) => entryOf(told, update, base, lang)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ incident }: Told, { at, stage, text }: Update, base: string, lang: Lang): string {
  const page = `${base}/status/incidents/${incident.id}`
  return [
    '<entry>',
    `<id>${safe(page)}#${at.getTime()}</id>`,
    `<title>${safe(`${incident.title[lang]} · ${incidentTexts[lang].stage[stage]}`)}</title>`,
    `<updated>${at.toISOString()}</updated>`,
    `<link href="${safe(page)}"/>`,
    `<content>${safe(text[lang])}</content>`,
    '</entry>',
  ].join('')
}
