import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Draft, readDraft } from '../../../platform/drafts/draft.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { faultTexts } from '../fault-texts.ts'
import { noticeOfDraft } from '../from-notice/read.ts'
import { texts } from '../messages.ts'
import { publishable } from '../publishable.ts'
import { readOwnVacancy } from '../read-vacancies.ts'
import { newDraft } from '../new-draft.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { BeginPart, type Beginning, beginnings, begunWith } from './begin-part.tsx'
import { fixed, foundIn, openIn } from './fix-words.ts'
import { contentIn, fieldsOf, formNames, type Typed, typedIn, withNeed, withoutNeed } from './form-fields.ts'
import { lowPayIn } from './low-pay.tsx'
import { NoticePart, type TypedNotice } from './notice-part.tsx'
import { NoticeRead } from './notice-read.tsx'
import { marketFor } from './market-beside.tsx'
import { VacancyForm } from './vacancy-form.tsx'

/** An empty form. */
export const fresh: Typed = {
  payPer: 'month',
  weeklyHours: '40',
  posts: '1',
  careerMonths: '0',
  'need-0-kind': 'qualification',
  'need-0-label': '',
  'need-0-required': 'yes',
}

/** E-11: write a new vacancy. */
export const newVacancyPage: Route = page('/company/vacancies/new', 'employer', async (c) => {
  const draft = await typedBefore(c)
  const begun = await begunWith(c)
  const notice = c.kept['notice']
  const typed = notice === undefined ? (kept(c) ?? begun ?? draft?.fields) : draft?.fields
  const state = { typed: typed ?? fresh, savedAt: begun ? undefined : draft?.savedAt }
  if (typed && notice === undefined) return showVacancyForm(c, state)
  return showVacancyForm(c, { ...state, begin: await beginnings(c), notice: { text: notice ?? '' } })
})

/** What was typed into a new vacancy, as it saved itself. */
export async function typedBefore({ call }: PageCall): Promise<Draft | null> {
  return must(await readDraft(call, { form: newDraft(call.actor) }))
}

/** E-11: go on with one. `?check=1` marks what is still missing before publishing. */
export const editVacancyPage: Route = page('/company/vacancies/:id/edit', 'employer', async (c) => {
  const vacancy = must(await readOwnVacancy(c.call, { vacancy: c.params['id'] }))
  if (vacancy.discardedAt) return redirect('/company/vacancies?state=discarded')
  const draft = must(await readDraft(c.call, { form: `vacancy:${vacancy.id}` }))
  const checked = c.query['check'] === undefined ? true : publishable(vacancy, c.call.node.clock.today())
  const errors = checked === true ? {} : faultTexts(formNames(checked.fields ?? {}), c.view.lang)
  return showVacancyForm(c, {
    typed: kept(c) ?? draft?.fields ?? fieldsOf(vacancy),
    savedAt: draft?.savedAt ?? vacancy.updatedAt,
    errors,
  })
})

/** The form's buttons: save, preview, one question more or less. */
export const writeVacancyForms: readonly Route[] = [
  form('/company/vacancies/new', 'employer', async (c) => write(c, undefined)),
  form('/company/vacancies/:id/edit', 'employer', async (c) => write(c, c.params['id'])),
]

async function write(c: PageCall, vacancy: string | undefined): Promise<Reply> {
  const typed = typedIn(c.body)
  const { act = 'save', ...fields } = typed
  if (act.startsWith('fix:')) return showVacancyForm(c, { typed: fixed(fields, act, c.call.node.clock.today()) })
  if (act === 'add-need') return showVacancyForm(c, { typed: withNeed(fields) })
  const gone = /^remove-need-(\d{1,2})$/u.exec(act)?.[1]
  if (gone !== undefined) return showVacancyForm(c, { typed: withoutNeed(fields, Number(gone)) })
  const outcome = await saveVacancy(c.call, { vacancy, content: contentIn(fields) })
  if (outcome.ok)
    return redirect(
      `/company/vacancies/${outcome.value.vacancy}/${act === 'preview' ? 'preview' : 'edit'}`,
      texts[c.view.lang].saved,
    )
  if (outcome.refusal.status === 404 || outcome.refusal.status === 409) must(outcome)
  const says = sayRefusal(outcome.refusal, c.view.lang)
  return showVacancyForm(c, {
    typed: fields,
    failed: says.says,
    errors: faultTexts(formNames(outcome.refusal.fields ?? {}), c.view.lang),
  })
}

function kept(c: PageCall): Typed | undefined {
  return Object.keys(c.kept).length > 0 ? typedIn(c.kept) : undefined
}

/** What the page shows. */
export type State = {
  begin?: readonly Beginning[]
  notice?: TypedNotice
  typed: Typed
  savedAt?: Date | undefined
  errors?: Record<string, string>
  failed?: string
}

/** The page of the form, new or begun, with what stands above it. */
export async function showVacancyForm(
  c: PageCall,
  { typed, savedAt, errors = {}, failed, begin, notice }: State,
): Promise<Reply> {
  const market = await marketFor(c, typed)
  const t = texts[c.view.lang]
  const id = c.params['id']
  const title = id === undefined ? t.writeTitle : t.editTitle
  const began = id === undefined ? null : must(await noticeOfDraft(c.call, { vacancy: id }))
  const children: VNode = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      {failed !== undefined && Object.keys(errors).length === 0 && <Notice kind="warn" title={failed} />}
      <ErrorSummary errors={errors} lang={c.view.lang} />
      {notice && <NoticePart notice={notice} lang={c.view.lang} />}
      {began && <NoticeRead {...began} lang={c.view.lang} />}
      {begin && <BeginPart all={begin} lang={c.view.lang} />}
      <VacancyForm
        lang={c.view.lang}
        action={id === undefined ? '/company/vacancies/new' : c.view.path}
        draft={id === undefined ? newDraft(c.call.actor) : `vacancy:${id}`}
        owner={personOf(c.call.actor) ?? ''}
        typed={typed}
        errors={errors}
        market={market}
        found={foundIn(typed, c.call.node.clock.today())}
        open={openIn(typed)}
        low={lowPayIn(typed, c.call.node.clock.today())}
        {...(savedAt && { savedAt })}
        {...(c.kept['_focus'] && { focus: c.kept['_focus'] })}
      />
    </div>
  )
  return html(
    renderPage({
      view: c.view,
      title,
      back: { href: '/company/vacancies', text: t.back },
      failed: failed !== undefined,
      flash: c.flash,
      noIndex: true,
      children,
    }),
    failed === undefined ? 200 : 422,
  )
}
