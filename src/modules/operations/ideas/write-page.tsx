import type { VNode } from 'preact'
import { Refused, must } from '../../../kernel/refusal.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { readDraft } from '../../../platform/drafts/draft.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form, SavedState } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Typed, typedOf } from '../incidents/posted.ts'
import { ideaTexts } from './messages.ts'
import { editIdea, ideaDraft, postIdea } from './post-idea.ts'
import { readIdea } from './read-ideas.ts'

const newPage: Route = page('/ideas/new', 'signed-in', async (c) => {
  const draft = must(await readDraft(c.call, { form: ideaDraft }))
  return show(c, { ...draft?.fields, ...c.kept }, {}, 200)
})

const newForm: Route = form(
  '/ideas/new',
  'signed-in',
  async (c) => {
    const outcome = await postIdea(c.call, c.body)
    if (outcome.ok) return redirect(`/ideas/${outcome.value.idea}`, ideaTexts[c.view.lang].posted)
    return show(c, typedOf(c.body), faults(c, outcome.refusal), 422)
  },
  { perMinute: 20 },
)

const editPage: Route = page('/ideas/:id/edit', 'signed-in', async (c) => {
  const { idea } = must(await readIdea(c.call, { idea: c.params['id'] }))
  return show(c, { title: idea.title, text: idea.text, ...c.kept }, {}, 200)
})

const editForm: Route = form('/ideas/:id/edit', 'signed-in', async (c) => {
  const outcome = await editIdea(c.call, { ...c.body, idea: c.params['id'] })
  if (outcome.ok) return redirect(`/ideas/${outcome.value.idea}`, ideaTexts[c.view.lang].changed)
  return show(c, typedOf(c.body), faults(c, outcome.refusal), 422)
})

/** What is wrong with the fields in words; another refusal is shown as itself. */
export function faults(c: PageCall, refusal: Refusal): Typed {
  if (!refusal.fields) throw new Refused(refusal)
  const said = ideaTexts[c.view.lang].errors
  return Object.fromEntries(
    Object.entries(refusal.fields).map(([name, code]) => [name, said[code] ?? said['needed'] ?? code]),
  )
}

function show(c: PageCall, typed: Typed, errors: Typed, status: number): Reply {
  const { lang } = c.view
  const t = ideaTexts[lang]
  const id = c.params['id']
  const title = id === undefined ? t.newTitle : t.editTitle
  const back = { href: id === undefined ? '/ideas' : `/ideas/${id}`, text: t.back }
  const children = <Write c={c} typed={typed} errors={errors} id={id} />
  return html(renderPage({ view: c.view, title, back, failed: status !== 200, noIndex: true, children }), status)
}

type Props = { c: PageCall; typed: Typed; errors: Typed; id: string | undefined }

function Write({ c, typed, errors, id }: Props): VNode {
  const { lang, owner = '' } = c.view
  const t = ideaTexts[lang]
  const here = id === undefined ? '/ideas/new' : `/ideas/${id}/edit`
  const field = (name: 'title' | 'text') => ({ name, lang, value: typed[name], error: errors[name] })
  const waits = id === undefined ? { draft: ideaDraft, owner, later: t.later } : {}
  return (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <div className="stack stack--1">
        <h1>{id === undefined ? t.newTitle : t.editTitle}</h1>
        <p className="lead">{t.newLead}</p>
      </div>
      <Form action={here} page={here} className="stack stack--4" {...waits}>
        <TextField {...field('title')} label={t.titleField} hint={t.titleHint} maxLength={80} />
        <TextArea {...field('text')} label={t.textField} hint={t.textHint} rows={8} />
        <div className="btns">
          <button className="btn btn--main">{id === undefined ? t.send : t.save}</button>
          {id === undefined && <SavedState lang={lang} />}
        </div>
      </Form>
    </div>
  )
}

/** Writing and changing an idea. */
export const writeRoutes: readonly Route[] = [newPage, newForm, editPage, editForm]
