import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { issueByHand } from '../issuers/issue.ts'
import { issuerTexts } from '../issuer-texts.ts'
import { textIn } from './text-in.ts'
import { fieldWords } from '../wallet-texts.ts'

const path = '/issuer/issue'
type Typed = Readonly<Record<string, string>>

/** GET /issuer/issue: the form for one badge. */
export const issuePage: Route = page(path, 'issuer', async (c) => html(formHtml(c, {}, c.kept)))

/** POST /issuer/issue: issues it. What was typed comes back with the errors. */
export const issueForm: Route = form(path, 'issuer', async (c): Promise<Reply> => {
  const outcome = await issueByHand(c.call, c.body)
  const t = issuerTexts[c.view.lang]
  if (outcome.ok) return redirect(`/issuer/badges/${outcome.value.badge}`, t.issuedDone)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  const typed = Object.fromEntries(Object.keys(c.body).map((name) => [name, textIn(c.body, name)]))
  return html(formHtml(c, errors, typed), 422)
})

function formHtml(c: PageCall, errors: Typed, typed: Typed): string {
  const t = issuerTexts[c.view.lang]
  return renderPage({
    view: c.view,
    title: t.issueTitle,
    current: path,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Issue view={c.view} errors={errors} typed={typed} />,
  })
}

/** The form for one badge. */
function Issue({ view, errors, typed }: { view: View; errors: Typed; typed: Typed }): VNode {
  const t = issuerTexts[view.lang]
  const { lang } = view
  const hints: Readonly<Record<string, string>> = t.hints
  const field = (name: keyof typeof t.fields, more: { required?: boolean; type?: 'date' } = {}): VNode => (
    <TextField
      name={name}
      label={t.fields[name]}
      lang={lang}
      value={typed[name]}
      error={errors[name]}
      autocomplete="off"
      {...(hints[name] !== undefined && { hint: hints[name] })}
      {...more}
    />
  )
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.issueTitle}</h1>
        <p className="muted">{t.issueLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack">
        {field('holder')}
        {field('title')}
        {field('number')}
        {field('organisation')}
        {field('from', { type: 'date', required: false })}
        {field('to', { type: 'date', required: false })}
        {field('level', { required: false })}
        <div className="btns">
          <button className="btn btn--main">{t.issueDo}</button>
        </div>
      </Form>
    </div>
  )
}
