import type { VNode } from 'preact'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { appliedKinds, kindsFor } from '../activity-kinds.ts'
import { addActivity, removeActivity } from '../add-activity.ts'
import { addReceipt } from '../add-receipt.ts'
import { messages } from '../messages.ts'
import { myRound } from '../my-rounds.ts'
import type { RoundState } from '../round-state.ts'
import { said, typedIn } from './posted.ts'
import type { Errors } from './round-form.tsx'
import { roundsPath } from './rounds-page.tsx'
import { spanText } from '../../span-text.ts'

const path = `${roundsPath}/:round/activity`

const activityPage: Route = page(path, 'person', async (c) => await show(c, {}))

const activityForm: Route = form(path, 'person', async (c) => {
  const { day, kind, says } = c.body
  return await back(c, await addActivity(c.call, { round: c.params['round'], day, kind, says }))
})

const receiptForm: Route = form(`${path}/receipt`, 'person', async (c) => {
  const outcome = await addReceipt(c.call, {
    round: c.params['round'],
    receipt: c.body['receipt'],
    as: c.body['as'],
  })
  return await back(c, outcome)
})

const removeForm: Route = form(`${path}/remove`, 'person', async (c) => {
  must(await removeActivity(c.call, { round: c.params['round'], activity: c.body['activity'] }))
  return redirect(`${roundsPath}/${c.params['round']}#activities`)
})

/** Activities of a round: by kind and day, by receipt, and out again. */
export const activityRoutes: readonly Route[] = [activityPage, activityForm, receiptForm, removeForm]

async function back(c: PageCall, outcome: Awaited<ReturnType<typeof addActivity>>): Promise<Reply> {
  if (outcome.ok) return redirect(`${roundsPath}/${c.params['round']}#activities`, messages[c.view.lang].saved)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, messages[c.view.lang].errors))
}

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const t = messages[c.view.lang]
  const state = must(await myRound(c.call, { round: c.params['round'] }))
  const failed = Object.keys(errors).length > 0
  const children = <Adding c={c} state={state} errors={errors} />
  const to = { href: `${roundsPath}/${state.round.number}`, text: t.nth(state.round.number) }
  const title = t.activityTitle
  return html(renderPage({ view: c.view, title, back: to, failed, noIndex: true, children }), failed ? 422 : 200)
}

function Adding({ c, state, errors }: { c: PageCall; state: RoundState; errors: Errors }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const here = `${roundsPath}/${state.round.number}/activity`
  const typed = typedIn(c)
  const field = (name: string): { name: string; lang: typeof lang; value: string; error?: string | undefined } => ({
    name,
    lang,
    value: typed(name),
    error: errors[name],
  })
  const kinds = kindsFor(state.insuredAs).map(({ kind, says }) => ({ value: kind, label: says[lang] }))
  const applied = appliedKinds(state.insuredAs).map(({ kind, says }) => ({ value: kind, label: says[lang] }))
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.activityTitle} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={here} page={here}>
        <Select {...field('kind')} label={t.kind} options={[{ value: '', label: t.pick }, ...kinds]} />
        <TextField
          {...field('day')}
          type="date"
          label={t.when}
          hint={spanText(state.period.from, state.period.to, lang)}
          short
        />
        <TextField
          {...field('says')}
          label={t.what}
          hint={state.insuredAs === '예술인' ? t.whatHintArts : t.whatHint}
          maxLength={200}
        />
        <SubmitButton kind="main">{t.add}</SubmitButton>
      </Form>
      <Section id="by-receipt" title={t.receiptTitle}>
        <Form action={`${here}/receipt`} page={here}>
          <TextArea {...field('receipt')} label={t.receipt} hint={t.receiptHint} rows={4} />
          {applied.length > 1 && <Select {...field('as')} label={t.appliedFor} options={applied} />}
          <SubmitButton>{t.add}</SubmitButton>
        </Form>
      </Section>
    </div>
  )
}
