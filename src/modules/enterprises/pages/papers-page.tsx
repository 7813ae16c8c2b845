import type { VNode } from 'preact'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { decideVerification } from '../decide-verification.ts'
import { messages } from '../messages.ts'
import { type Waiting, papersToRead } from '../read-verification.ts'

const path = '/operator/companies'

/** GET /operator/companies: papers that wait for a person. */
export const papersPage: Route = page(path, 'operator', async (c) => await show(c, {}, 200))

/** POST /operator/companies: a decision, signed by the operator's name. */
export const decideForm: Route = form(path, 'operator', async (c) => {
  const { organisation, decision } = c.body
  const reason = c.body[`reason.${typedText(organisation)}`] ?? ''
  const outcome = await decideVerification(c.call, { organisation, decision, reason })
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(path, t.decided)
  if (!outcome.refusal.fields || !('reason' in outcome.refusal.fields)) must(outcome)
  return await show(c, { [`reason.${typedText(organisation)}`]: t.errors.reason }, 422)
})

async function show(c: PageCall, errors: Readonly<Record<string, string>>, status: number): Promise<Reply> {
  const waiting = must(await papersToRead(c.call, {}))
  const t = messages[c.view.lang]
  const children = <Papers view={c.view} waiting={waiting} errors={errors} now={c.call.node.clock.now()} />
  const failed = Object.keys(errors).length > 0
  return html(
    renderPage({ view: c.view, title: t.queue, current: '/operator', flash: c.flash, failed, children }),
    status,
  )
}

type Props = { view: View; waiting: readonly Waiting[]; errors: Readonly<Record<string, string>>; now: Date }

function Papers({ view, waiting, errors, now }: Props): VNode {
  const t = messages[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.queue}</h1>
      <ErrorSummary errors={errors} lang={view.lang} />
      {waiting.length === 0 && <p className="muted">{t.queueNone}</p>}
      {waiting.map((one) => (
        <Paper key={one.row.organisation_id} view={view} one={one} errors={errors} now={now} />
      ))}
    </div>
  )
}

function Paper({ view, one: { row, company }, errors, now }: Omit<Props, 'waiting'> & { one: Waiting }): VNode {
  const t = messages[view.lang]
  const reason = `reason.${row.organisation_id}`
  return (
    <section className="card stack stack--4" aria-label={company?.name ?? row.business_number}>
      <h2 className="as-h3">{company?.name ?? row.business_number}</h2>
      <Pairs
        items={[
          { term: t.number, value: row.business_number },
          { term: t.openedOn, value: row.opened_on },
          { term: t.representative, value: row.representative },
          { term: t.said, value: row.answer ? t.answers[row.answer] : '–' },
          { term: t.sentPaper, value: row.paper_at ? moment(row.paper_at, dayOf(now), view.lang) : '–' },
        ]}
      />
      <a className="btn" href={`/files/${row.paper_id}`}>
        {t.open}
      </a>
      <Form action={path} page={path} className="stack stack--4" label={company?.name ?? row.business_number}>
        <input type="hidden" name="organisation" value={row.organisation_id} />
        <Choices legend={t.title} name={`decision.${row.organisation_id}`} lang={view.lang}>
          <Choice type="radio" name="decision" value="confirmed" checked>
            {t.confirm}
          </Choice>
          <Choice type="radio" name="decision" value="refused">
            {t.refuse}
          </Choice>
        </Choices>
        <TextArea
          name={reason}
          label={t.reason}
          hint={t.reasonHint}
          lang={view.lang}
          required={false}
          error={errors[reason]}
          most={500}
        />
        <div className="btns">
          <button className="btn btn--main">{t.decide}</button>
        </div>
      </Form>
    </section>
  )
}
