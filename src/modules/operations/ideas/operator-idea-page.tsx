import { Refused, must } from '../../../kernel/refusal.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Typed, typedOf } from '../incidents/posted.ts'
import { IdeaView } from './idea-view.tsx'
import { answerIdea, hideIdea, keepIdea, mergeIdeas } from './moderate.ts'
import { AnswerForm, HideForm, MergeForm } from './operator-forms.tsx'
import { operatorIdeaTexts } from './operator-messages.ts'
import { readIdea } from './read-ideas.ts'

const root = '/operator/ideas/:id'

const ideaPage: Route = page(root, 'operator', async (c) => await show(c, c.kept, {}, 200))

const answerForm: Route = form(`${root}/answer`, 'operator', async (c) => {
  const { to, text, promised } = c.body
  const input = { idea: c.params['id'], to, text, ...(promised !== undefined && promised !== '' && { promised }) }
  const outcome = await answerIdea(c.call, input)
  return outcome.ok ? back(c, 'answered') : await again(c, outcome.refusal)
})

const hideForm: Route = form(`${root}/hide`, 'operator', async (c) => {
  const { what, reason, act } = c.body
  const reply = what === 'idea' || what === undefined ? {} : { reply: what }
  if (act === 'keep') {
    must(await keepIdea(c.call, { idea: c.params['id'], ...reply }))
    return back(c, 'kept')
  }
  const outcome = await hideIdea(c.call, { idea: c.params['id'], ...reply, reason, hide: act !== 'show' })
  return outcome.ok ? back(c, 'hiddenDone') : await again(c, outcome.refusal)
})

const mergeForm: Route = form(`${root}/merge`, 'operator', async (c) => {
  const named = typeof c.body['into'] === 'string' ? c.body['into'].trim() : ''
  const into = /[0-9a-f-]{36}$/.exec(named)?.[0] ?? ''
  const outcome = await mergeIdeas(c.call, { idea: c.params['id'], into })
  return outcome.ok ? back(c, 'merged') : await again(c, outcome.refusal)
})

function back(c: PageCall, says: 'answered' | 'hiddenDone' | 'kept' | 'merged'): Reply {
  return redirect(`/operator/ideas/${c.params['id']}`, operatorIdeaTexts[c.view.lang][says])
}

async function again(c: PageCall, refusal: Refusal): Promise<Reply> {
  if (!refusal.fields) throw new Refused(refusal)
  const said = operatorIdeaTexts[c.view.lang].errors
  const errors = Object.entries(refusal.fields).map(([name, code]) => [name, said[code] ?? said['needed'] ?? code])
  return await show(c, typedOf(c.body), Object.fromEntries(errors), 422)
}

async function show(c: PageCall, typed: Typed, errors: Typed, status: number): Promise<Reply> {
  const whole = must(await readIdea(c.call, { idea: c.params['id'] }))
  const { lang } = c.view
  const t = operatorIdeaTexts[lang]
  const filled = { lang, typed, errors, whole }
  const now = { now: c.call.node.clock.now(), today: c.call.node.clock.today() }
  const children = (
    <>
      <div className="wrap wrap--read">
        <ErrorSummary errors={errors} lang={lang} />
      </div>
      <IdeaView view={withoutViewer(c)} whole={whole} typed={{}} errors={{}} {...now} quiet />
      <div className="wrap wrap--read page stack stack--8">
        <AnswerForm {...filled} />
        <HideForm {...filled} />
        <MergeForm {...filled} />
      </div>
    </>
  )
  const back = { href: '/operator/ideas', text: t.title }
  const failed = status !== 200
  return html(
    renderPage({ view: c.view, title: t.title, back, failed, flash: c.flash, noIndex: true, children }),
    status,
  )
}

// The operator acts below; voting and replying is done on the public page, as a person.
function withoutViewer(c: PageCall): PageCall['view'] {
  const { viewer: _, ...view } = c.view
  return view
}

/** Answering, hiding and merging. */
export const operatorIdeaRoutes: readonly Route[] = [ideaPage, answerForm, hideForm, mergeForm]
