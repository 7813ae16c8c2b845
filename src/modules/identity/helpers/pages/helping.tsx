import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Helping, type Lang, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import type { HelpScope } from '../../../../platform/operation/actor.ts'
import { Links } from '../../../../web/components/card.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { startHelping, stopHelping } from '../change-help.ts'
import { helperTexts } from '../messages.ts'
import { helpersPath } from './helpers-path.ts'

const path = '/helping'
const places: Readonly<Record<HelpScope, string>> = {
  'resume-view': '/my/resume',
  'resume-edit': '/my/resume/new',
  apply: '/jobs',
  'applications-view': '/my/applications',
  messages: '/my/messages',
}

/** GET /helping: where somebody acts in another's place begins: what they may do. */
export const helpingPage: Route = page(path, 'signed-in', async (c) => {
  const helping = c.view.viewer?.helping
  if (!helping) return await Promise.resolve(redirect(helpersPath))
  const title = helperTexts[c.view.lang].helping.title(helping.name)
  const children = <Ways lang={c.view.lang} helping={helping} title={title} />
  return html(renderPage({ view: c.view, title, current: path, noIndex: true, children }))
})

/** POST /helping/start: takes somebody's place. */
export const startForm: Route = form(`${path}/start`, 'signed-in', async (c) => {
  const { token } = must(await startHelping(c.call, { delegation: c.body['delegation'] }))
  c.cookies.set('session', token, sessionSeconds)
  return redirect(path)
})

/** POST /helping/stop: back to oneself. */
export const stopForm: Route = form(`${path}/stop`, 'signed-in', async (c) => {
  const { token } = must(await stopHelping(c.call, {}))
  c.cookies.set('session', token, sessionSeconds)
  return redirect(helpersPath, helperTexts[c.view.lang].helping.stopped)
})

function Ways({ lang, helping, title }: { lang: Lang; helping: Helping; title: string }): VNode {
  const t = helperTexts[lang]
  const items = helping.live
    ? helping.scopes.map((scope) => ({ href: places[scope], text: t.helping.ways[scope] }))
    : []
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{title}</h1>
        <p className="lead">{t.helping.lead}</p>
      </div>
      {items.length > 0 && (
        <div className="card">
          <Links items={items} />
        </div>
      )}
    </div>
  )
}
