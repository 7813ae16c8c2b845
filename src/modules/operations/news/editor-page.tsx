import type { VNode } from 'preact'
import { Refused, must } from '../../../kernel/refusal.ts'
import { readDraft } from '../../../platform/drafts/draft.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Typed, typedOf } from '../incidents/posted.ts'
import { EditorForm, fieldsOf, inputOf } from './editor-form.tsx'
import { editorTexts } from './editor-messages.ts'
import { newsTexts } from './messages.ts'
import { type News, type Revision, draftOf, stateOf } from './news.ts'
import { WholeNews } from './news-view.tsx'
import { pictureTexts } from './pictures/messages.ts'
import { picturesRoot } from './pictures/pictures-page.tsx'
import { readForEdit } from './read-news.ts'
import { restoreNews, saveNews } from './save-news.ts'

const root = '/operator/news'

const newPage: Route = page(`${root}/new`, 'operator', async (c) => await show(c, undefined, c.kept, {}, 200))
const newForm: Route = form(`${root}/new`, 'operator', async (c) => await save(c))
const editPage: Route = page(`${root}/:id`, 'operator', async (c) => await show(c, c.params['id'], c.kept, {}, 200))
const editForm: Route = form(`${root}/:id`, 'operator', async (c) => await save(c, c.params['id']))

const previewPage: Route = page(`${root}/:id/preview`, 'operator', async (c) => {
  const { news, pictures } = must(await readForEdit(c.call, { news: c.params['id'] }))
  const { lang } = c.view
  const now = c.call.node.clock.now()
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <Notice title={editorTexts[lang].previewNote}>
        <p>{newsTexts[lang].state[stateOf(news, now)]}</p>
      </Notice>
      <WholeNews news={{ ...news, pictures }} lang={lang} today={c.call.node.clock.today()} />
    </div>
  )
  const back = { href: `${root}/${news.id}`, text: editorTexts[lang].goEdit }
  return html(renderPage({ view: c.view, title: news.title.ko, back, flash: c.flash, noIndex: true, children }))
})

const restoreForm: Route = form(`${root}/:id/restore`, 'operator', async (c) => {
  const version = Number(c.body['version'])
  const { news } = must(await restoreNews(c.call, { news: c.params['id'], version }))
  return redirect(`${root}/${news}`, editorTexts[c.view.lang].restored(version))
})

async function save(c: PageCall, id?: string): Promise<Reply> {
  const typed = typedOf(c.body)
  const outcome = await saveNews(c.call, inputOf(typed, id))
  if (outcome.ok) {
    const to = `${root}/${outcome.value.news}`
    return redirect(c.body['_do'] === 'preview' ? `${to}/preview` : to, editorTexts[c.view.lang].saved)
  }
  const { fields, status } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const said = editorTexts[c.view.lang].errors
  const errors = Object.fromEntries(Object.entries(fields).map(([name, code]) => [name, said[code] ?? code]))
  return await show(c, id, typed, errors, status)
}

async function show(c: PageCall, id: string | undefined, typed: Typed, errors: Typed, status: number): Promise<Reply> {
  const { lang } = c.view
  const t = editorTexts[lang]
  const now = c.call.node.clock.now()
  const known = id === undefined ? undefined : must(await readForEdit(c.call, { news: id }))
  const draft = draftOf(id)
  const stored = { ...(known && fieldsOf(known.news, now)), ...(await typedBefore(c, draft)) }
  // After a conflict the version is the new one: saving again is then a decision.
  const filled = { ...stored, ...typed, ...(known && { version: String(known.news.version) }) }
  const action = `${root}/${id ?? 'new'}`
  const children = (
    <div className="wrap wrap--read page stack stack--8">
      <ErrorSummary errors={errors} lang={lang} />
      <h1>{known ? t.editTitle : t.newTitle}</h1>
      <EditorForm action={action} draft={draft} owner={c.view.owner ?? ''} lang={lang} typed={filled} errors={errors} />
      {known && <More href={picturesRoot(known.news.id)}>{pictureTexts[lang].link(known.pictures.length)}</More>}
      {known && <Revisions c={c} {...known} />}
    </div>
  )
  const rest = { failed: status !== 200, flash: c.flash, noIndex: true, children }
  return html(
    renderPage({ view: c.view, title: known ? t.editTitle : t.newTitle, back: { href: root, text: t.title }, ...rest }),
    status,
  )
}

// What was typed and not saved yet; saving removes it.
async function typedBefore(c: PageCall, name: string): Promise<Typed> {
  return must(await readDraft(c.call, { form: name }))?.fields ?? {}
}

function Revisions({ c, news, revisions }: { c: PageCall; news: News; revisions: readonly Revision[] }): VNode {
  const { lang } = c.view
  const t = editorTexts[lang]
  const today = c.call.node.clock.today()
  const here = `${root}/${news.id}`
  return (
    <Section id="revisions" title={t.revisions}>
      <ul className="stack stack--3">
        {revisions.map(({ version, content, savedName, savedAt }) => (
          <li key={version} className="card card--flat stack stack--1">
            <b>
              {t.version(version)}: {content.title.ko}
            </b>
            <span className="note">{t.by(savedName, moment(savedAt, today, lang))}</span>
            {version === news.version ? (
              <span>{t.current}</span>
            ) : (
              <PostButton action={`${here}/restore`} page={here} fields={{ version: String(version) }}>
                {t.restore}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Writing, changing, looking at and bringing back notices. */
export const editorRoutes: readonly Route[] = [newPage, newForm, editPage, editForm, previewPage, restoreForm]
