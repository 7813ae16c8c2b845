import { Refused, must } from '../../../kernel/refusal.ts'
import { readDraft, saveDraft } from '../../../platform/drafts/draft.ts'
import { deviceOwner } from '../../../platform/operation/actor.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { SavedState } from '../../../web/components/form.tsx'
import { clock } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { choicesFor } from '../compose.ts'
import { messages } from '../messages.ts'
import { type Prepared, prepareApplication } from '../prepare.ts'
import { draftOf } from '../store.ts'
import { submitApplication } from '../submit.ts'
import { type Typed, choicesIn, masked, tellingNames, typedIn } from './apply-form.ts'
import { type ApplyProps, ApplyView, applyTitle } from './apply-view.tsx'

const path = '/apply/:vacancy'

const applyPage: Route = page(path, 'person', async (c) => {
  const known = await prepared(c)
  if (known.sent !== undefined)
    return redirect(`/my/applications/${known.sent}`, messages[c.view.lang].apply.sentBefore)
  const draft = must(await readDraft(c.call, { form: draftOf(known.vacancy.id) }))
  const typed = typedIn({ ...draft?.fields, ...c.kept })
  const saved = draft ? { savedAt: draft.savedAt } : {}
  const focus = c.kept['_focus']
  return show(c, { prepared: known, typed, errors: {}, ...saved, ...(focus && { focus }) })
})

// One form, four buttons: send; renew the preview; hide a telling name; later. All but the first only save the draft.
const applyForm: Route = form(path, 'person', async (c) => {
  const typed = typedIn(c.body)
  const saves = c.body['_do'] === 'later' || c.body['_do'] === 'preview' || c.body['_do'] === 'mask'
  return saves || isHelped(c) ? await save(c, typed) : await send(c, typed)
})

// A helper writes, the person sends.
function isHelped({ call: { actor } }: PageCall): boolean {
  return actor.kind === 'person' && actor.helper !== undefined
}

async function save(c: PageCall, typed: Record<string, string>): Promise<Reply> {
  const { vacancy, telling } = await prepared(c)
  const t = messages[c.view.lang].apply
  if (c.body['_do'] === 'later') {
    await keep(c, vacancy.id, typed)
    return redirect(`/jobs/${vacancy.id}`, t.laterSaved)
  }
  const names = c.body['_do'] === 'mask' ? tellingNames(typed, telling) : []
  await keep(c, vacancy.id, masked(typed, names, t.masked))
  return redirect(`/apply/${vacancy.id}#preview`, isHelped(c) ? t.helperSaved : undefined)
}

async function send(c: PageCall, typed: Typed): Promise<Reply> {
  const t = messages[c.view.lang].apply
  const outcome = await submitApplication(c.call, { vacancy: c.params['vacancy'], answers: choicesIn(typed) })
  if (outcome.ok) return redirect(`/my/applications/${outcome.value.application}`)
  const { refused, fields, facts } = outcome.refusal
  if (refused === 'applications.sent-before' && facts?.['application'])
    return redirect(`/my/applications/${facts['application']}`, t.sentBefore)
  if (fields === undefined || 'vacancy' in fields) throw new Refused(outcome.refusal)
  return await again(c, typed, fields)
}

// The form once more, with what was typed and what is missing.
async function again(c: PageCall, typed: Typed, fields: Readonly<Record<string, string>>): Promise<Reply> {
  const t = messages[c.view.lang].apply
  const known = await prepared(c)
  const errors = Object.fromEntries(
    Object.entries(fields).map(([field, code]) => {
      const name = fieldOf(field)
      const n = known.questions.findIndex(({ need }) => name.endsWith(`.${need.id}`)) + 1
      return [name, t.inQuestion(n, t.errors[code] ?? code)]
    }),
  )
  return show(c, { prepared: known, typed, errors })
}

async function prepared(c: PageCall): Promise<Prepared> {
  return must(await prepareApplication(c.call, { vacancy: c.params['vacancy'] }))
}

// What the shape refused is named 'answers.<need>.words'; the form's field is 'words.<need>'.
function fieldOf(field: string): string {
  const [, need, part] = /^answers\.([^.]+)\.(\w+)$/.exec(field) ?? []
  return need !== undefined && part !== undefined ? `${part}.${need}` : field
}

// Without the form's key: it belongs to the submission.
async function keep(c: PageCall, vacancy: string, fields: Typed): Promise<void> {
  const { key: _key, ...call } = c.call
  must(await saveDraft(call, { form: draftOf(vacancy), fields }))
}

function show(c: PageCall, rest: Omit<ApplyProps, 'lang' | 'choices' | 'owner'>): Reply {
  const { lang } = c.view
  const owner = deviceOwner(c.call.actor)
  const props = { ...rest, lang, owner, choices: choicesFor(rest.prepared.questions, choicesIn(rest.typed)) }
  const failed = Object.keys(rest.errors).length > 0
  const back = { href: `/jobs/${rest.prepared.vacancy.id}`, text: messages[lang].apply.back }
  const saved = <SavedState lang={lang} {...(rest.savedAt && { time: clock(rest.savedAt) })} />
  const children = <ApplyView {...props} />
  return html(
    renderPage({ view: c.view, title: applyTitle(props), back, saved, failed, flash: c.flash, children }),
    failed ? 422 : 200,
  )
}

/** P-15. */
export const applyRoutes: readonly Route[] = [applyPage, applyForm]
