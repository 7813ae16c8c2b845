import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { readDraft } from '../../../platform/drafts/draft.ts'
import { type PageCall, type Reply, html, json, redirect } from '../../../platform/http/page-call.ts'
import { deviceOwner } from '../../../platform/operation/actor.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { hideEntry, moveEntry, removeEntry, settleConflict } from '../edit-entries.ts'
import { messages } from '../messages.ts'
import { myResume, publicResume } from '../read-resume.ts'
import type { Resume } from '../resume.ts'
import { saveWishes } from '../save-wishes.ts'
import { type Posted, readWishes, saidErrors, textsOf } from './posted.ts'
import { WishesForm } from './resume-forms.tsx'
import { Proven, ResumeAside, ResumeLines } from './resume-view.tsx'

const path = '/my/resume'

/** P-12: the résumé that fills itself, and what the person looks for. */
const resumePage: Route = page(path, 'person', async (c) => {
  const draft = must(await readDraft(c.call, { form: 'wishes' }))
  return await show(c, { typed: { ...draft?.fields, ...c.kept }, errors: {} })
})

const wishesForm: Route = form(`${path}/wishes`, 'person', async (c) => {
  const { wishes, errors } = readWishes(c.body, c.view.lang)
  const outcome = Object.keys(errors).length === 0 ? await saveWishes(c.call, wishes) : undefined
  if (outcome?.ok) return redirect(path, messages[c.view.lang].saved)
  if (outcome && !outcome.refusal.fields) must(outcome)
  return await show(c, { typed: textsOf(c.body), errors: { ...saidErrors(outcome, c.view.lang), ...errors } })
})

async function show(c: PageCall, posted: Posted): Promise<Reply> {
  const resume = must(await myResume(c.call, {}))
  const failed = Object.keys(posted.errors).length > 0
  const { title } = messages[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title,
      current: path,
      flash: c.flash,
      failed,
      children: <Whole c={c} resume={resume} {...posted} />,
    }),
    failed ? 422 : 200,
  )
}

function Whole({ c, resume, typed, errors }: { c: PageCall; resume: Resume } & Posted): VNode {
  const { lang } = c.view
  const t = messages[lang]
  return (
    <div className="wrap page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Proven resume={resume} lang={lang} />
      <div className="cols cols--aside">
        <div className="stack stack--6">
          <ResumeLines resume={resume} lang={lang} />
          <a className="btn self" href={`${path}/new`}>
            <Icon name="plus" />
            {t.add}
          </a>
          <Section id="wishes" title={t.wishes} className="stack stack--3">
            <p className="muted">{t.wishesLead}</p>
            <WishesForm
              lang={lang}
              wishes={resume.wishes}
              kept={typed}
              errors={errors}
              owner={deviceOwner(c.call.actor)}
            />
          </Section>
        </div>
        <aside className="stack stack--4 sticky" aria-label={t.notAsked}>
          <ResumeAside resume={resume} lang={lang} />
        </aside>
      </div>
    </div>
  )
}

const exportResume: Route = page(`${path}.json`, 'person', async (c) => ({
  ...json(publicResume(must(await myResume(c.call, {})))),
  headers: { 'content-disposition': 'attachment; filename="resume.json"', 'cache-control': 'private, no-store' },
}))

const act = (name: string, run: (c: PageCall, id: string) => Promise<string>): Route =>
  form(`${path}/:id/${name}`, 'person', async (c) => redirect(path, await run(c, c.params['id'] ?? '')))

const settle: Route = form(`${path}/settle`, 'person', async (c) => {
  const { one, other, right } = c.body
  must(await settleConflict(c.call, { one, other, right }))
  return redirect(path, messages[c.view.lang].settled)
})

/** The résumé's page and the acts on its lines. */
export const resumeRoutes: readonly Route[] = [
  resumePage,
  wishesForm,
  exportResume,
  settle,
  act('hide', async (c, id) => {
    must(await hideEntry(c.call, { id, hidden: c.body['hidden'] === 'yes' }))
    return messages[c.view.lang].saved
  }),
  act('remove', async (c, id) => {
    must(await removeEntry(c.call, { id }))
    return messages[c.view.lang].removed
  }),
  act('move', async (c, id) => {
    must(await moveEntry(c.call, { id, by: c.body['by'] }))
    return messages[c.view.lang].moved
  }),
]
