import type { VNode } from 'preact'
import { typedText } from '../../../../web/components/ask-reason.tsx'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { messages } from '../../messages.ts'
import type { Claim } from '../change-claim.ts'
import { claimState } from '../claim.ts'
import { claimsToDecide, decideClaim } from '../decide-claim.ts'
import { claimTexts } from '../messages.ts'

const path = '/operator/claims'
type Texts = Readonly<Record<string, string>>

/** GET /operator/claims: claims that go on. */
export const claimsPage: Route = page(path, 'operator', async (c) => await show(c, {}, 200))

/** POST /operator/claims: a decision, signed by the operator's name. */
export const decideClaimForm: Route = form(path, 'operator', async (c) => {
  const { claim, decision } = c.body
  const reason = c.body[`reason.${typedText(claim)}`] ?? ''
  const outcome = await decideClaim(c.call, { claim, decision, reason })
  const t = claimTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.decided)
  const fields = Object.keys(outcome.refusal.fields ?? {})
  if (fields.length === 0 || fields.includes('claim')) must(outcome)
  const errors = fields.map((f) => [`${f}.${typedText(claim)}`, t.errors[f] ?? ''])
  return await show(c, Object.fromEntries(errors), 422)
})

async function show(c: PageCall, errors: Texts, status: number): Promise<Reply> {
  const claims = must(await claimsToDecide(c.call, {}))
  const t = claimTexts[c.view.lang]
  const now = c.call.node.clock.now()
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.queue}</h1>
        <p className="muted">{t.queueLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={c.view.lang} />
      {claims.length === 0 && <p className="muted">{t.queueNone}</p>}
      {claims.map((one) => (
        <One key={one.row.id} view={c.view} one={one} errors={errors} now={now} />
      ))}
    </div>
  )
  const more = { title: t.queue, current: '/operator', flash: c.flash, failed: Object.keys(errors).length > 0 }
  return html(renderPage({ view: c.view, ...more, children }), status)
}

function One({ view, one, errors, now }: { view: View; one: Claim; errors: Texts; now: Date }): VNode {
  const { row, company } = one
  const t = claimTexts[view.lang]
  const said = row.answer ? messages[view.lang].answers[row.answer] : t.noAnswer
  return (
    <section className="card stack stack--4" aria-label={`${company?.name}: ${row.claimant_name}`}>
      <h2 className="as-h3">
        {company?.name} · {row.claimant_name} <Tag>{t.states[claimState(row, now)]}</Tag>
      </h2>
      <p>{row.why}</p>
      <Pairs
        items={[
          { term: t.number, value: row.business_number },
          { term: t.openedOn, value: row.opened_on },
          { term: t.representative, value: row.representative },
          { term: t.said, value: said },
          { term: t.states.waiting, value: t.ripe(dateOnPaper(dayOf(row.ripe_at), view.lang)) },
        ]}
      />
      {row.paper_id !== null && (
        <a className="btn" href={`/files/${row.paper_id}`} aria-label={`${company?.name}: ${t.open}`}>
          {t.open}
        </a>
      )}
      <Decide view={view} one={one} errors={errors} />
    </section>
  )
}

function Decide({ view: { lang }, one: { row, company }, errors }: { view: View; one: Claim; errors: Texts }): VNode {
  const t = claimTexts[lang]
  const [decision, reason] = [`decision.${row.id}`, `reason.${row.id}`]
  return (
    <Form action={path} page={path} className="stack stack--4" label={`${company?.name}: ${t.decision}`}>
      <input type="hidden" name="claim" value={row.id} />
      <Choices legend={t.decision} name={decision} lang={lang} error={errors[decision]}>
        <Choice type="radio" name="decision" value="confirmed">
          {t.confirm}
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
