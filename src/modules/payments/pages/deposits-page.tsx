import type { VNode } from 'preact'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { SubmitButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Unmatched, assignDeposit, waitingDeposits } from '../deposits/assign-deposit.ts'
import { depositTexts } from '../texts/deposits.ts'

const path = '/operator/payments/deposits'
type Texts = Readonly<Record<string, string>>
type Shown = { readonly lang: Lang; readonly typed: Texts; readonly errors: Texts }

const depositsPage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}))

const assignForm: Route = form(path, 'operator', async (c) => {
  const deposit = typedText(c.body['deposit'])
  const [code, reason] = [`code-${deposit}`, `reason-${deposit}`].map((name) => typedText(c.body[name]))
  const outcome = await assignDeposit(c.call, { deposit, code, reason })
  const t = depositTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.assigned(wonInFull(outcome.value.owed, c.view.lang)))
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  const errors = Object.keys(fields).map((name) => [`${name}-${deposit}`, name === 'code' ? t.wrongCode : t.needed])
  const typed = { [`code-${deposit}`]: code ?? '', [`reason-${deposit}`]: reason ?? '' }
  return await show(c, typed, Object.fromEntries(errors))
})

/** Deposits of which nobody knows what they are for, and the form that says it. */
export const depositRoutes: readonly Route[] = [depositsPage, assignForm]

async function show(c: PageCall, typed: Texts, errors: Texts): Promise<Reply> {
  const { lang } = c.view
  const t = depositTexts[lang]
  const all = must(await waitingDeposits(c.call, {}))
  const failed = Object.keys(errors).length > 0
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      {all.length === 0 ? (
        <Empty title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        all.map((one) => (
          <One key={one.number} one={one} today={c.call.node.clock.today()} {...{ lang, typed, errors }} />
        ))
      )}
    </div>
  )
  const back = { href: '/operator/payments', text: t.back }
  return html(
    renderPage({ view: c.view, title: t.title, back, flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

function One({ one, today, lang, typed, errors }: Shown & { one: Unmatched; today: Unmatched['day'] }): VNode {
  const t = depositTexts[lang]
  const { number, day, amount, sender, memo, why } = one
  const field = (name: 'code' | 'reason') => {
    const at = `${name}-${number}`
    return { name: at, lang, value: typed[at], error: errors[at] } as const
  }
  return (
    <Form action={path} page={path} className="card stack" label={t.nth(number)}>
      <h2 className="as-h3">{`${wonInFull(amount, lang)} · ${date(day, today, lang)}`}</h2>
      <p>{why === null ? '' : t.whys[why]}</p>
      <Pairs
        items={[
          { term: t.sender, value: <span lang="ko">{sender}</span> },
          { term: t.memo, value: <span lang="ko">{memo === '' ? t.noMemo : memo}</span> },
        ]}
      />
      <input type="hidden" name="deposit" value={String(number)} />
      <TextField {...field('code')} label={t.code} hint={t.codeHint} inputMode="numeric" maxLength={20} short />
      <TextField {...field('reason')} label={t.reason} hint={t.reasonHint} maxLength={500} />
      <SubmitButton>{t.assign}</SubmitButton>
    </Form>
  )
}
