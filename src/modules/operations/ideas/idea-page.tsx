import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Typed, typedOf } from '../incidents/posted.ts'
import { IdeaView } from './idea-view.tsx'
import { ideaTexts } from './messages.ts'
import { withdrawIdea } from './post-idea.ts'
import { readIdea } from './read-ideas.ts'
import { replyToIdea, reportIdea, voteIdea, withdrawReply } from './take-part.ts'
import { faults } from './write-page.tsx'

const root = '/ideas/:id'

/** GET /ideas/:id: an idea, what was answered, what others say. */
const ideaPage: Route = page(root, 'public', async (c) => await show(c, c.kept, {}, 200), { keeps: true })

const voteForm: Route = form(
  `${root}/vote`,
  'signed-in',
  async (c) => {
    const on = c.body['on'] !== 'no'
    must(await voteIdea(c.call, { idea: c.params['id'], on }))
    return back(c, on ? ideaTexts[c.view.lang].voted : ideaTexts[c.view.lang].unvoted)
  },
  { perMinute: 60 },
)

const replyForm: Route = form(
  `${root}/reply`,
  'signed-in',
  async (c) => {
    const outcome = await replyToIdea(c.call, { idea: c.params['id'], text: c.body['reply'] })
    if (outcome.ok) return back(c, ideaTexts[c.view.lang].replied)
    const { text, ...rest } = faults(c, outcome.refusal)
    return await show(c, typedOf(c.body), { ...rest, ...(text !== undefined && { reply: text }) }, 422)
  },
  { perMinute: 20 },
)

const withdrawForm: Route = form(`${root}/withdraw`, 'signed-in', async (c) => {
  const { reply } = c.body
  if (reply === undefined) must(await withdrawIdea(c.call, { idea: c.params['id'] }))
  else must(await withdrawReply(c.call, { idea: c.params['id'], reply }))
  return back(c, ideaTexts[c.view.lang].withdrawnDone)
})

const reportForm: Route = form(
  `${root}/report`,
  'signed-in',
  async (c) => {
    const { reply, reason } = c.body
    must(await reportIdea(c.call, { idea: c.params['id'], reason, ...(reply !== undefined && { reply }) }))
    return back(c, ideaTexts[c.view.lang].reported)
  },
  { perMinute: 20 },
)

function back(c: PageCall, says: string): Reply {
  return redirect(`/ideas/${c.params['id']}`, says)
}

async function show(c: PageCall, typed: Typed, errors: Typed, status: number): Promise<Reply> {
  const whole = must(await readIdea(c.call, { idea: c.params['id'] }))
  const t = ideaTexts[c.view.lang]
  const title = whole.idea.title === '' ? t.title : whole.idea.title
  const now = { now: c.call.node.clock.now(), today: c.call.node.clock.today() }
  const children: VNode = <IdeaView view={c.view} whole={whole} typed={typed} errors={errors} {...now} />
  const rest = { current: '/ideas', failed: status !== 200, flash: c.flash, description: whole.idea.text.slice(0, 150) }
  return html(renderPage({ view: c.view, title, ...rest, children }), status)
}

/** One idea and everything that can be done with it. */
export const ideaRoutes: readonly Route[] = [ideaPage, voteForm, replyForm, withdrawForm, reportForm]
