import type { VNode } from 'preact'
import { type Refusal, isRefusal, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { Paper } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { namedEmployer } from '../arrears/named.ts'
import { NamedWarning } from './company-arrears.tsx'
import { faultTexts } from '../fault-texts.ts'
import { findings } from '../findings.ts'
import { texts } from '../messages.ts'
import { takedownTexts } from '../takedown-messages.ts'
import { publishable } from '../publishable.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { readOwnVacancy } from '../read-vacancies.ts'
import { askReview, readReviews } from '../review/ask-review.ts'
import { decisionsIn, withDecisions } from '../review/review.ts'
import type { Vacancy } from '../vacancy.ts'
import { wordingTexts } from '../wording-messages.ts'
import { formNames } from './form-fields.ts'
import { VacancyView } from './vacancy-view.tsx'
import { WordingPart } from './wording-part.tsx'

/** E-11: exactly what applicants will see, with what the law says about it, and the button that publishes it. */
export const previewVacancyPage: Route = page('/company/vacancies/:id/preview', 'employer', async (c) =>
  show(c, {}, 200),
)

/** Asks a person at the operator to look at the wording. */
export const askReviewForm: Route = form('/company/vacancies/:id/wording', 'employer', async (c) => {
  const { why } = c.body
  const outcome = await askReview(c.call, { vacancy: c.params['id'], why })
  const t = wordingTexts[c.view.lang]
  if (outcome.ok) return redirect(`/company/vacancies/${c.params['id']}/preview`, t.asked)
  if (outcome.refusal.fields?.['why'] === undefined) must(outcome)
  return await show(c, { why: t.errors.why }, 422, typeof why === 'string' ? why : '')
})

async function show(c: PageCall, errors: Readonly<Record<string, string>>, status: number, why = ''): Promise<Reply> {
  const id = { vacancy: c.params['id'] }
  const v = must(await readOwnVacancy(c.call, id))
  const reviews = must(await readReviews(c.call, id))
  const named = v.organisation && must(await namedEmployer(c.call, { organisation: v.organisation }))
  const { lang } = c.view
  const [t, today] = [texts[lang], c.call.node.clock.today()]
  const decided = decisionsIn(reviews)
  const checked = v.publishedAt ? true : publishable(v, today, decided)
  const no = isRefusal(checked) ? checked : undefined
  const found = withDecisions(findings(v, today), decided)
  const title = no ? t.notYet : t.preview
  const children: VNode = (
    <div className="wrap page stack stack--6">
      <div className="stack stack--2">
        <h1>{title}</h1>
        <p className="muted">{no ? t.notYetText : t.previewText}</p>
      </div>
      <ErrorSummary errors={errors} lang={lang} />
      {no && no.refused !== 'jobs.unlawful-wording' && <InTheWay v={v} no={no} lang={lang} />}
      {!v.employerVerified && <Unverified lang={lang} />}
      {named && <NamedWarning entry={named} lang={lang} />}
      <WordingPart v={v} found={found} reviews={reviews} view={c.view} errors={errors} why={why} />
      <Paper label={t.preview} left={v.employerName}>
        <VacancyView v={v} lang={lang} today={today} />
      </Paper>
      <Buttons v={v} no={no} page={c.view.path} lang={lang} />
    </div>
  )
  const back = { href: '/company/vacancies', text: t.back }
  const failed = status !== 200
  return html(renderPage({ view: c.view, title, back, flash: c.flash, noIndex: true, failed, children }), status)
}

// It may publish; applicants see that its business is not verified.
function Unverified({ lang }: { lang: Lang }): VNode {
  const t = takedownTexts[lang]
  return (
    <Notice kind="warn" title={t.unverifiedTitle}>
      <p>{t.unverifiedText}</p>
      <p>
        <a href="/company/verification">{t.verify}</a>
      </p>
    </Notice>
  )
}

/** What refuses publishing besides the wording. */
function InTheWay({ v, no, lang }: { v: Vacancy; no: Refusal; lang: Lang }): VNode {
  const says = sayRefusal(no, lang)
  const fields = no.refused === 'jobs.incomplete' ? Object.entries(faultTexts(formNames(no.fields ?? {}), lang)) : []
  return (
    <Notice kind="warn" title={says.says}>
      {fields.length === 0 ? says.next && <p>{says.next}</p> : <Missing v={v} fields={fields} />}
      {no.article && <p className="note">{no.article}</p>}
    </Notice>
  )
}

// Each leads to its field.
function Missing({ v, fields }: { v: Vacancy; fields: readonly [name: string, says: string][] }): VNode {
  return (
    <ul className="stack stack--2">
      {fields.map(([name, says]) => (
        <li key={name}>
          <a href={`${editAddress(v)}?check=1#${name}`}>{says}</a>
        </li>
      ))}
    </ul>
  )
}

function editAddress({ id }: Vacancy): string {
  return `/company/vacancies/${id}/edit`
}

function Buttons({ v, no, page, lang }: { v: Vacancy; no: Refusal | undefined; page: string; lang: Lang }): VNode {
  const t = texts[lang]
  return (
    <div className="btns">
      <a className={no ? 'btn btn--main' : 'btn'} href={`${editAddress(v)}${no ? '?check=1' : ''}`}>
        {no ? t.fix : t.edit}
      </a>
      {!no && !v.publishedAt && (
        <PostButton
          action={`/company/vacancies/${v.id}/publish`}
          page={page.replace('/wording', '/preview')}
          className="btn btn--main"
        >
          {t.publish}
        </PostButton>
      )}
    </div>
  )
}

/** Publishes what the preview showed. What stands in the way is shown on the preview itself. */
export const publishVacancyForm: Route = form('/company/vacancies/:id/publish', 'employer', async (c) => {
  const outcome = await publishVacancy(c.call, { vacancy: c.params['id'] })
  if (!outcome.ok && outcome.refusal.status === 422) return redirect(`/company/vacancies/${c.params['id']}/preview`)
  return redirect(`/jobs/${must(outcome).vacancy}`, texts[c.view.lang].published)
})
