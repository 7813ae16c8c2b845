import type { VNode } from 'preact'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type OpenReview, decideReview, reviewsToDecide } from '../review/decide-review.ts'
import { wordingTexts } from '../wording-messages.ts'

const path = '/operator/wording'
type Texts = Readonly<Record<string, string>>

/** GET /operator/wording: wording about which a person must decide. */
export const wordingReviewsPage: Route = page(path, 'operator', async (c) => await show(c, {}, 200))

/** POST /operator/wording: a decision, signed by the operator's name. */
export const decideWordingForm: Route = form(path, 'operator', async (c) => {
  const { review, decision } = c.body
  const outcome = await decideReview(c.call, { review, decision, reason: c.body[`reason.${typedText(review)}`] ?? '' })
  const t = wordingTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.decided)
  const fields = Object.keys(outcome.refusal.fields ?? {})
  if (fields.length === 0 || fields.includes('review')) must(outcome)
  const says: Texts = t.errors
  return await show(c, Object.fromEntries(fields.map((f) => [`${f}.${typedText(review)}`, says[f] ?? ''])), 422)
})

async function show(c: PageCall, errors: Texts, status: number): Promise<Reply> {
  const open = must(await reviewsToDecide(c.call, {}))
  const t = wordingTexts[c.view.lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.queue}</h1>
        <p className="muted">{t.queueLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={c.view.lang} />
      {open.length === 0 && <p className="muted">{t.queueNone}</p>}
      {open.map((one) => (
        <One key={one.id} view={c.view} one={one} errors={errors} />
      ))}
    </div>
  )
  const more = { title: t.queue, current: '/operator', flash: c.flash, failed: Object.keys(errors).length > 0 }
  return html(renderPage({ view: c.view, ...more, children }), status)
}

function One({ view, one, errors }: { view: View; one: OpenReview; errors: Texts }): VNode {
  const t = wordingTexts[view.lang]
  return (
    <section className="card stack stack--4" aria-label={`${one.company}: ${one.title}`}>
      <h2 className="as-h3">
        {one.company} · <span lang="ko">{one.title}</span>
      </h2>
      <ul className="stack stack--3 found">
        {one.found.map((f) => (
          <li key={f.field + f.rule + f.words} className="stack stack--1">
            <p lang="ko">
              <Tag kind={f.verdict === 'unlawful' ? 'bad' : 'warn'}>
                {f.verdict === 'unlawful' ? t.unlawful : t.question}
              </Tag>{' '}
              <Marked text={f.around} words={f.words} />
            </p>
            <p className="note" lang="ko">
              {f.article}
            </p>
          </li>
        ))}
      </ul>
      {one.why === undefined ? (
        <p className="muted">{t.fromRules}</p>
      ) : (
        <p>
          <b>{t.fromCompany}</b> {one.why}
        </p>
      )}
      <Decide view={view} one={one} errors={errors} />
    </section>
  )
}

function Marked({ text, words }: { text: string; words: string }): VNode {
  const at = text.indexOf(words)
  if (at === -1) return <mark>{words}</mark>
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  )
}

function Decide({ view: { lang }, one, errors }: { view: View; one: OpenReview; errors: Texts }): VNode {
  const t = wordingTexts[lang]
  const [decision, reason] = [`decision.${one.id}`, `reason.${one.id}`]
  return (
    <Form action={path} page={path} className="stack stack--4" label={`${one.title}: ${t.decision}`}>
      <input type="hidden" name="review" value={one.id} />
      <Choices legend={t.decision} name={decision} lang={lang} error={errors[decision]}>
        <Choice type="radio" name="decision" value="allowed">
          {t.allow}
        </Choice>
        <Choice type="radio" name="decision" value="refused">
          {t.refuse}
        </Choice>
      </Choices>
      <TextArea name={reason} label={t.reason} hint={t.reasonHint} lang={lang} error={errors[reason]} most={500} />
      <div className="btns">
        <button className="btn btn--main">{t.decide}</button>
      </div>
    </Form>
  )
}
