import { must, Refused, refusal } from '../../../kernel/refusal.ts'
import { readDraft } from '../../../platform/drafts/draft.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { deviceOwner } from '../../../platform/operation/actor.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { saveEntry } from '../edit-entries.ts'
import { messages } from '../messages.ts'
import { myResume } from '../read-resume.ts'
import type { Entry } from '../resume.ts'
import { type Posted, saidErrors, textsOf } from './posted.ts'
import { EntryForm } from './resume-forms.tsx'

const path = '/my/resume'

function show(c: PageCall, { typed, errors }: Posted, entry?: Entry): Reply {
  const { lang } = c.view
  const t = messages[lang]
  const title = entry === undefined ? t.addTitle : t.editTitle
  const here = entry === undefined ? `${path}/new` : `${path}/${entry.id}`
  const failed = Object.keys(errors).length > 0
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <div className="stack stack--1">
        <h1>{title}</h1>
        <p className="muted">{t.addLead}</p>
      </div>
      <EntryForm
        lang={lang}
        kept={typed}
        errors={errors}
        page={here}
        owner={deviceOwner(c.call.actor)}
        {...(entry && { entry })}
      />
    </div>
  )
  return html(
    renderPage({ view: c.view, title, back: { href: path, text: t.back }, failed, children }),
    failed ? 422 : 200,
  )
}

async function typedEntry(c: PageCall): Promise<Entry> {
  const found = must(await myResume(c.call, {})).entries.find((e) => e.id === c.params['id'] && e.source === 'typed')
  if (!found) throw new Refused(refusal('seekers.no-such-line', 404))
  return found
}

async function save(c: PageCall, entry?: Entry): Promise<Reply> {
  const typed = textsOf(c.body)
  const { section, title = '', organisation = '', from, to, detail = '' } = typed
  const outcome = await saveEntry(c.call, { id: entry?.id, section, title, organisation, from, to, detail })
  if (outcome.ok) return redirect(path, messages[c.view.lang].saved)
  if (outcome.refusal.fields === undefined) throw new Refused(outcome.refusal)
  return show(c, { typed, errors: saidErrors(outcome, c.view.lang) }, entry)
}

/** Typing a line, and changing a typed one. */
export const entryRoutes: readonly Route[] = [
  page(`${path}/new`, 'person', async (c) => {
    const draft = must(await readDraft(c.call, { form: 'resume-line' }))
    return show(c, { typed: { ...draft?.fields, ...c.kept }, errors: {} })
  }),
  form(`${path}/new`, 'person', (c) => save(c)),
  page(`${path}/:id`, 'person', async (c) => show(c, { typed: c.kept, errors: {} }, await typedEntry(c))),
  form(`${path}/:id`, 'person', async (c) => await save(c, await typedEntry(c))),
]
