import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { SubmitButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Pairs, Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { date, moment, wonInFull } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type Unmatched, assignDeposit, waitingDeposits } from '../deposits/assign-deposit.ts'
import { sendBack, sentBack } from '../deposits/send-back.ts'
import type { SendBackRow } from '../tables.ts'
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

const sendBackForm: Route = form(`${path}/:number/back`, 'operator', async (c) => {
  const deposit = c.params['number'] ?? ''
  const name = `back-${deposit}`
  const reason = typedText(c.body[name])
  const outcome = await sendBack(c.call, { deposit, reason })
  const t = depositTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.goesBack)
  if (!Object.hasOwn(outcome.refusal.fields ?? {}, 'reason')) throw new Refused(outcome.refusal)
  return await show(c, { [name]: reason }, { [name]: t.needed })
})

/** Deposits of which nobody knows what they are for, the form that says it, and the one that sends them back. */
export const depositRoutes: readonly Route[] = [depositsPage, assignForm, sendBackForm]

async function show(c: PageCall, typed: Texts, errors: Texts): Promise<Reply> {
  const { lang } = c.view
  const t = depositTexts[lang]
  const [all, back] = [must(await waitingDeposits(c.call, {})), must(await sentBack(c.call, {}))]
  const today = c.call.node.clock.today()
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
        all.map((one) => <One key={one.number} one={one} today={today} {...{ lang, typed, errors }} />)
      )}
      <SentBack all={back} today={today} lang={lang} />
    </div>
  )
  const up = { href: '/operator/payments', text: t.back }
  return html(
    renderPage({ view: c.view, title: t.title, back: up, flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

function One({ one, today, lang, typed, errors }: Shown & { one: Unmatched; today: Day }): VNode {
  const t = depositTexts[lang]
  const { number, day, amount, sender, memo, why } = one
  const field = (name: 'code' | 'reason' | 'back') => {
    const at = `${name}-${number}`
    return { name: at, lang, value: typed[at], error: errors[at], maxLength: 500 } as const
  }
  const wholly = wonInFull(amount, lang)
  return (
    <section className="card stack stack--4" aria-labelledby={`deposit-${number}`}>
      <h2 id={`deposit-${number}`} className="as-h3">{`${wholly} · ${date(day, today, lang)}`}</h2>
      <p>{why === null ? '' : t.whys[why]}</p>
      <Pairs
        items={[
          { term: t.sender, value: <span lang="ko">{sender}</span> },
          { term: t.memo, value: <span lang="ko">{memo === '' ? t.noMemo : memo}</span> },
        ]}
      />
      <Form action={path} page={path} className="stack" label={t.assignNth(number)}>
        <input type="hidden" name="deposit" value={String(number)} />
        <TextField {...field('code')} label={t.code} hint={t.codeHint} inputMode="numeric" maxLength={20} short />
        <TextField {...field('reason')} label={t.reason} hint={t.reasonHint} />
        <SubmitButton>{t.assign}</SubmitButton>
      </Form>
      <Form action={`${path}/${number}/back`} page={path} className="stack" label={t.backNth(number)}>
        <TextField {...field('back')} label={t.whyBack} hint={t.whyBackHint} />
        <div className="btns">
          <button className="btn">{t.giveBack(wholly)}</button>
        </div>
      </Form>
    </section>
  )
}

function SentBack({ all, today, lang }: { all: readonly SendBackRow[]; today: Day; lang: Lang }): VNode | null {
  const t = depositTexts[lang]
  if (all.length === 0) return null
  return (
    <Section id="sent-back" title={t.sentBack}>
      <Table
        caption={t.sentBack}
        head={[{ text: t.deposit }, { text: t.amount, num: true }, { text: t.state }, { text: t.signed }]}
        rows={all.map(
          ({ id, deposit_number: number, amount, state, code, reason, signed_name: name, signed_at: at }) => ({
            key: id,
            cells: [
              t.nth(number),
              wonInFull(amount, lang),
              code === null ? t.states[state] : `${t.states[state]} (${code})`,
              `${name} · ${moment(at, today, lang)} · ${reason}`,
            ],
          }),
        )}
      />
    </Section>
  )
}
