import { Refused, refusal } from '../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../platform/http/page-call.ts'
import { type Route, form, page } from '../platform/http/route.ts'
import { typedText } from '../web/components/ask-reason.tsx'
import { SubmitButton } from '../web/components/button.tsx'
import { PageHead } from '../web/components/card.tsx'
import { More } from '../web/components/cards.tsx'
import { ErrorSummary } from '../web/components/error-summary.tsx'
import { TextField } from '../web/components/field.tsx'
import { Form } from '../web/components/form.tsx'
import { wonInFull } from '../web/format.ts'
import { renderPage } from '../web/layout.tsx'
import { bankTexts } from './bank-texts.ts'
import { payIn } from './pay-in.ts'

const path = '/demo/bank'
const fields = ['amount', 'sender', 'memo'] as const
type Texts = Readonly<Record<string, string>>

/** GET /demo/bank: pays into the account for paying back at the simulated bank. Elsewhere there is no such page. */
export const bankPage: Route = page(path, 'person', async (c) => {
  const { amount, memo } = c.query
  const asked = { amount: typedText(amount), memo: typedText(memo), sender: c.view.viewer?.name ?? '' }
  return await show(c, { ...asked, ...c.kept }, {})
})

/** POST /demo/bank: sends it. */
export const bankForm: Route = form(path, 'person', async (c) => {
  onlyInDemo(c)
  const typed = Object.fromEntries(fields.map((name) => [name, typedText(c.body[name])]))
  const outcome = await payIn(c.call, typed)
  const t = bankTexts[c.view.lang]
  if (outcome.ok) return redirect('/my/overpayments', t.sent(wonInFull(outcome.value.amount, c.view.lang)))
  const wrong = outcome.refusal.fields
  if (!wrong) throw new Refused(outcome.refusal)
  return await show(
    c,
    typed,
    Object.fromEntries(Object.entries(t.errors).filter(([name]) => Object.hasOwn(wrong, name))),
  )
})

function onlyInDemo({ view }: PageCall): void {
  if (!view.demo) throw new Refused(refusal('platform.not-found', 404))
}

async function show(c: PageCall, typed: Texts, errors: Texts): Promise<Reply> {
  onlyInDemo(c)
  const { lang } = c.view
  const t = bankTexts[lang]
  const failed = Object.keys(errors).length > 0
  const field = (name: (typeof fields)[number]) =>
    ({ name, lang, label: t[name], value: typed[name], error: errors[name] }) as const
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack stack--4">
        <p>
          <b>{t.to}</b>
        </p>
        <TextField {...field('amount')} inputMode="numeric" unit={t.won} maxLength={20} />
        <TextField {...field('sender')} maxLength={40} />
        <TextField {...field('memo')} hint={t.memoHint} required={false} maxLength={100} />
        <SubmitButton>{t.send}</SubmitButton>
      </Form>
      <More href="/my/overpayments" back>
        {t.back}
      </More>
    </div>
  )
  const shown = { view: c.view, title: t.title, flash: c.flash, failed, noIndex: true, children }
  return await Promise.resolve(html(renderPage(shown), failed ? 422 : 200))
}
