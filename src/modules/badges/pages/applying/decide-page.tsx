import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Tick } from '../../../../web/components/marks.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import type { Application } from '../../applying/application.ts'
import { decideApplication } from '../../applying/decide-application.ts'
import { applicationsToDecide, type ToDecide } from '../../applying/read-applications.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { textIn } from '../text-in.ts'
import { ApplicationFacts, ApplicationTick } from './apply-page.tsx'
import { applyingTexts } from './applying-texts.ts'
import { DomainTick } from './domain-part.tsx'

const path = '/operator/issuer-applications'
type Typed = Readonly<Record<string, string>>

/** GET /operator/issuer-applications: companies that want to issue badges. */
export const decidePage: Route = page(path, 'operator', async (c) => html(await pageHtml(c)))

/** POST /operator/issuer-applications/:id: a decision, signed by the operator's name. */
export const decideForm: Route = form(`${path}/:id`, 'operator', async (c): Promise<Reply> => {
  const t = applyingTexts[c.view.lang]
  const id = c.params['id'] ?? ''
  const typed = { decision: textIn(c.body, 'decision'), ...pick(c, id, ['reason', 'change']) }
  const outcome = await decideApplication(c.call, { application: id, ...typed })
  if (outcome.ok) return redirect(path, t.decided)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  const own = (all: Typed): Typed => Object.fromEntries(Object.entries(all).map(([name, v]) => [`${name}-${id}`, v]))
  return html(await pageHtml(c, own(errors), own(typed)), 422)
})

function pick(c: PageCall, id: string, names: readonly ['reason', 'change']): { reason: string; change: string } {
  const [reason, change] = names.map((name) => textIn(c.body, `${name}-${id}`))
  return { reason: reason ?? '', change: change ?? '' }
}

async function pageHtml(c: PageCall, errors: Typed = {}, typed: Typed = {}): Promise<string> {
  const { waiting, decided } = must(await applicationsToDecide(c.call, {}))
  const t = applyingTexts[c.view.lang]
  const now = c.call.node.clock.now()
  return renderPage({
    view: c.view,
    title: t.queue,
    current: '/operator',
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.queue}</h1>
          <p className="muted">{t.queueLead}</p>
        </div>
        <ErrorSummary errors={errors} lang={c.view.lang} />
        {waiting.length === 0 && <Empty icon="seal" title={t.queueNone} />}
        {waiting.map((one) => (
          <Waiting key={one.application.id} view={c.view} one={one} errors={errors} typed={typed} now={now} />
        ))}
        {decided.length > 0 && <Decided view={c.view} decided={decided} />}
      </div>
    ),
  })
}

function Waiting({
  view,
  one,
  errors,
  typed,
  now,
}: {
  view: View
  one: ToDecide
  errors: Typed
  typed: Typed
  now: Date
}): VNode {
  const t = applyingTexts[view.lang]
  const { application, verified, businessNumber, domain, own } = one
  return (
    <section className="card stack stack--4" aria-label={application.name}>
      <h2>{application.name}</h2>
      {application.state === 'appealed' && <p className="note">{t.isAppeal}</p>}
      <Pairs
        items={[
          { term: t.company, value: application.organisationName },
          ...(businessNumber === undefined ? [] : [{ term: t.number, value: businessNumber }]),
        ]}
      />
      <Tick proof={verified ? 'ok' : 'wait'}>{`${t.company}: ${verified ? t.verified : t.unverified}`}</Tick>
      {domain && <DomainTick view={view} domain={domain} now={now} />}
      <ApplicationFacts view={view} one={application} />
      {own ? <p>{t.own}</p> : <Decide view={view} application={application} errors={errors} typed={typed} />}
    </section>
  )
}

function Decide({
  view,
  application: { id, name },
  errors,
  typed,
}: {
  view: View
  application: Application
  errors: Typed
  typed: Typed
}): VNode {
  const t = applyingTexts[view.lang]
  const chosen = typed[`decision-${id}`]
  const area = (field: 'reason' | 'change', label: string, hint: string): VNode => (
    <TextArea
      name={`${field}-${id}`}
      label={label}
      hint={hint}
      lang={view.lang}
      rows={3}
      most={1000}
      required={false}
      value={typed[`${field}-${id}`]}
      error={errors[`${field}-${id}`]}
    />
  )
  return (
    <Form action={`${path}/${id}`} page={path} className="stack" label={name}>
      <Choices legend={t.decision} name={`decision-${id}`} lang={view.lang} error={errors[`decision-${id}`]}>
        {(['accepted', 'refused'] as const).map((value) => (
          <Choice key={value} type="radio" name="decision" value={value} checked={chosen === value}>
            {t.decisions[value]}
          </Choice>
        ))}
      </Choices>
      {area('reason', t.reason, t.reasonHint)}
      {area('change', t.change, t.changeHint)}
      <div className="btns">
        <button className="btn btn--main">{t.decide}</button>
      </div>
    </Form>
  )
}

function Decided({ view, decided }: { view: View; decided: readonly Application[] }): VNode {
  const t = applyingTexts[view.lang]
  return (
    <Section id="decided" title={t.decidedList}>
      <ul className="card rows">
        {decided.map((one) => (
          <li key={one.id} className="stack stack--1">
            <b>{one.name}</b>
            <ApplicationTick view={view} state={one.state} />
            <span className="note">{(one.second ?? one.decided)?.by}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
