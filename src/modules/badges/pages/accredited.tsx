import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type Reply, type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { dateOnPaper, momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Accredited, stateOn } from '../registry/accreditation.ts'
import { listAsPublished, publicRegistry } from '../registry/read-registry.ts'
import { listPath } from '../registry/signed-list.ts'
import { kindWords, registryTexts } from '../registry-texts.ts'

type Shown = Awaited<ReturnType<typeof publicRegistry>>

/** GET /accredited-issuers: who may issue what, for people. */
export const accreditedPage: Route = page('/accredited-issuers', 'public', async (c) => {
  const shown = await publicRegistry(c.call.node)
  const t = registryTexts[c.view.lang]
  const children = <AccreditedIssuers view={c.view} shown={shown} now={c.call.node.clock.now()} />
  return html(renderPage({ view: c.view, title: t.title, current: '/verify', description: t.lead, children }))
})

/** GET /accredited-issuers/list.json: the newest signed list, for any verifier anywhere. */
export const accreditedList: Route = page(listPath, 'public', async (c) => {
  const list = await listAsPublished(c.call.node)
  return published(list, 30)
})

/** GET /accredited-issuers/lists/:version: a list as it was signed then; it never changes. */
export const accreditedVersion: Route = page('/accredited-issuers/lists/:version', 'public', async (c) => {
  const [version] = /^[1-9]\d{0,6}$/.exec(c.params['version'] ?? '') ?? []
  return published(version === undefined ? undefined : await listAsPublished(c.call.node, Number(version)), 86_400)
})

function published(list: object | undefined, seconds: number): Reply {
  if (!list) throw new Refused(refusal('badges.not-published', 404))
  const headers = { 'cache-control': `public, max-age=${seconds}`, 'access-control-allow-origin': '*' }
  return { kind: 'json', json: list, headers }
}

function AccreditedIssuers({ view, shown, now }: { view: View; shown: Shown; now: Date }): VNode {
  const t = registryTexts[view.lang]
  const { list, versions } = shown
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {!list || list.entries.length === 0 ? (
        <Empty icon="seal" title={t.none} />
      ) : (
        <>
          <EntryTable view={view} entries={list.entries} now={now} />
          <p className="note">{t.signed(list.version, momentOnPaper(new Date(list.time), view.lang))}</p>
        </>
      )}
      <p>{t.signedNote}</p>
      {versions.length > 0 && (
        <p>
          <a className="btn" href={listPath}>
            {t.file}
          </a>
        </p>
      )}
      {versions.length > 1 && (
        <Section id="history" title={t.history}>
          <ul className="card rows">
            {versions.map(({ version, at }) => (
              <li key={version}>
                <a href={`/accredited-issuers/lists/${version}`}>{t.version(version, momentOnPaper(at, view.lang))}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

/** Accreditations as a table; `act` adds what can be done with one. */
export function EntryTable({
  view,
  entries,
  now,
  act,
}: {
  view: View
  entries: readonly Accredited[]
  now: Date
  act?: (entry: Accredited) => VNode
}): VNode {
  const t = registryTexts[view.lang]
  const { columns: c } = t
  const rows = entries.map((entry) => {
    const state = stateOn(entry, dayOf(now))
    return {
      key: entry.id,
      cells: [
        <span className="stack stack--1">
          <b>{view.lang === 'en' ? (entry.nameEn ?? entry.name) : entry.name}</b>
          <code className="note">{entry.did}</code>
        </span>,
        kindWords(entry.kinds, view.lang),
        spanOf(view, entry),
        <Tag kind={state === 'active' ? 'ok' : 'warn'}>{t.state[state]}</Tag>,
        ...(act ? [act(entry)] : []),
      ],
    }
  })
  const head = [c.issuer, c.kinds, c.span, c.state, ...(act ? [t.change] : [])].map((text) => ({ text }))
  return <Table caption={t.title} head={head} rows={rows} />
}

/** From when until when, in words. */
export function spanOf(view: View, { from, until }: Pick<Accredited, 'from' | 'until'>): string {
  const day = (one: Accredited['from']): string => dateOnPaper(one, view.lang)
  return registryTexts[view.lang].span(day(from), until && day(until))
}
