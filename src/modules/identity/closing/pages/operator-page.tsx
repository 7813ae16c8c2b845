import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { typedText } from '../../../../web/components/ask-reason.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { closeCompany } from '../close-company.ts'
import { closingTexts } from '../messages.ts'

const path = '/operator/companies/close'
type Typed = Readonly<Record<string, unknown>>

/** GET /operator/companies/close: the form that closes a company nobody can close any more. */
export const closeCompanyPage: Route = page(path, 'operator', async (c) => show(c, c.kept, {}))

/** POST the same: closes it in the operator's name. */
export const closeCompanyForm: Route = form(path, 'operator', async (c): Promise<Reply> => {
  const outcome = await closeCompany(c.call, { businessNumber: c.body['businessNumber'], why: c.body['why'] })
  const t = closingTexts[c.view.lang].operator
  if (outcome.ok) return redirect(path, t.done(outcome.value.name))
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const said = { businessNumber: t.numberWrong, why: t.whyShort }
  return show(c, c.body, Object.fromEntries(Object.entries(said).filter(([name]) => fields && name in fields)))
})

function show(c: PageCall, typed: Typed, errors: Readonly<Record<string, string>>): Reply {
  const { lang } = c.view
  const t = closingTexts[lang].operator
  const failed = Object.keys(errors).length > 0
  const of = (name: string): { name: string; value: string; error?: string; lang: typeof lang } => ({
    name,
    lang,
    value: typedText(typed[name]),
    ...(errors[name] !== undefined && { error: errors[name] }),
  })
  const children: VNode = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={{ href: '/operator', text: t.back }} title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path}>
        <TextField {...of('businessNumber')} label={t.number} inputMode="numeric" />
        <TextArea {...of('why')} label={t.why} hint={t.whyHint} rows={3} />
        <button type="submit" className="btn btn--bad">
          {t.button}
        </button>
      </Form>
    </div>
  )
  const shown = renderPage({ view: c.view, title: t.title, current: '/operator', flash: c.flash, failed, children })
  return html(shown, failed ? 422 : 200)
}
