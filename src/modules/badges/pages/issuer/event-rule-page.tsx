import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { ownDesigns } from '../../designs/read-designs.ts'
import type { Design } from '../../designs/design.ts'
import { approveRule, endRule, refuseRule } from '../../by-event/decide-rule.ts'
import { type EventRule, fieldsIn } from '../../by-event/event-rule.ts'
import { eventRule } from '../../by-event/read-events.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { eventTexts } from './event-texts.ts'
import { slotWord, whenWords } from './event-words.ts'
import { RuleTick } from './events-page.tsx'

const path = '/issuer/events'

/** GET /issuer/events/rules/:id: what a rule says, and what can be done with it. */
export const eventRulePage: Route = page(`${path}/rules/:id`, 'issuer', async (c) => html(await ruleHtml(c)))

/** POST /issuer/events/rules/:id/approve, /end, /refuse */
export const eventRuleForms: readonly Route[] = [
  form(`${path}/rules/:id/approve`, 'issuer', async (c) =>
    back(must(await approveRule(c.call, one(c))), eventTexts[c.view.lang].approved),
  ),
  form(`${path}/rules/:id/end`, 'issuer', async (c) =>
    back(must(await endRule(c.call, one(c))), eventTexts[c.view.lang].ended),
  ),
  form(`${path}/rules/:id/refuse`, 'issuer', async (c): Promise<Reply> => {
    const t = eventTexts[c.view.lang]
    const outcome = await refuseRule(c.call, { ...one(c), reason: c.body['reason'] })
    if (outcome.ok) return back(outcome.value, t.refusedDone)
    const errors = fieldWords(outcome.refusal.fields, t.faults, c.view.lang)
    if (Object.keys(errors).length === 0) must(outcome)
    return html(await ruleHtml(c, errors), 422)
  }),
]

function one(c: PageCall): { rule: string } {
  return { rule: c.params['id'] ?? '' }
}

function back({ rule }: { rule: string }, says: string): Reply {
  return redirect(`${path}/rules/${rule}`, says)
}

async function ruleHtml(c: PageCall, errors: Readonly<Record<string, string>> = {}): Promise<string> {
  const rule = must(await eventRule(c.call, one(c)))
  const designs = must(await ownDesigns(c.call, {}))
  const t = eventTexts[c.view.lang]
  return renderPage({
    view: c.view,
    title: `${rule.designName}: ${t.states[rule.state]}`,
    back: { href: path, text: t.title },
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <Rule
        view={c.view}
        rule={rule}
        designs={designs}
        own={rule.madeBy === personOf(c.call.actor)}
        errors={errors}
        typed={c.kept['reason']}
      />
    ),
  })
}

type Props = {
  view: View
  rule: EventRule
  designs: readonly Design[]
  own: boolean
  errors: Readonly<Record<string, string>>
  typed: string | undefined
}

function Rule(p: Props): VNode {
  const { view, rule, designs } = p
  const t = eventTexts[view.lang]
  const names = new Map(designs.map(({ series, content }) => [series, content.name]))
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{rule.designName}</h1>
        <p className="lead">{whenWords(rule, names, view.lang)}</p>
        <RuleTick view={view} state={rule.state} />
      </div>
      <ErrorSummary errors={p.errors} lang={view.lang} />
      <Says {...p} />
      <Next {...p} />
      {rule.source === 'system' && <Sending view={view} rule={rule} />}
      {(rule.state === 'refused' || rule.state === 'off') && (
        <p>
          <a className="btn" href={`${path}/new?design=${rule.design}&source=${rule.source}`}>
            {t.make}
          </a>
        </p>
      )}
    </div>
  )
}

function Says({ view, rule, designs }: Props): VNode {
  const t = eventTexts[view.lang]
  const results = designs.find(({ id }) => id === rule.design)?.content.results ?? []
  const labels = Object.fromEntries(results.map(({ id, name }) => [`results.${id}`, name]))
  const asked = rule.conditions.map(({ field, is, value }) => t.says(field, t.relations[is], value))
  const at = (when: Date): string => dateOnPaper(dayOf(when), view.lang)
  return (
    <section className="card stack" aria-label={rule.designName}>
      <Pairs
        items={[
          { term: t.badge, value: `${rule.designName} ${t.version(rule.designVersion)}` },
          { term: t.conditions, value: asked.length === 0 ? t.noConditions : asked.join(' · ') },
          ...Object.entries(rule.slots).map(([slot, template]) => ({
            term: slotWord(slot, labels, view.lang),
            value: <code>{template}</code>,
          })),
          { term: t.maker, value: `${rule.makerName} · ${at(rule.madeAt)}` },
          ...(rule.deciderName !== undefined && rule.decidedAt
            ? [{ term: t.decidedBy, value: `${rule.deciderName} · ${at(rule.decidedAt)}` }]
            : []),
          ...(rule.reason === undefined ? [] : [{ term: t.reason, value: rule.reason }]),
          ...(rule.enderName !== undefined && rule.endedAt
            ? [{ term: t.endedBy, value: `${rule.enderName} · ${at(rule.endedAt)}` }]
            : []),
        ]}
      />
    </section>
  )
}

function Next({ view, rule, own, errors, typed }: Props): VNode | null {
  const t = eventTexts[view.lang]
  const base = `${path}/rules/${rule.id}`
  const end = (text: string): VNode => (
    <PostButton action={`${base}/end`} page={base}>
      {text}
    </PostButton>
  )
  if (rule.state === 'on')
    return (
      <div className="stack">
        <p className="muted">{t.endLead}</p>
        {end(t.end)}
      </div>
    )
  if (rule.state !== 'waiting') return null
  if (own)
    return (
      <div className="stack">
        <p role="status">{t.waitingOwn}</p>
        {end(t.drop)}
      </div>
    )
  const reason = { name: 'reason', label: t.refuseWhy, lang: view.lang, value: typed, error: errors['reason'] }
  return (
    <div className="stack stack--6">
      <div className="stack">
        <p className="muted">{t.approveLead}</p>
        <PostButton action={`${base}/approve`} page={base} className="btn btn--main">
          {t.approve}
        </PostButton>
      </div>
      <Section id="refuse" title={t.refuse}>
        <Form action={`${base}/refuse`} page={base} className="card stack">
          <TextArea {...reason} rows={3} most={500} />
          <div className="btns">
            <button className="btn">{t.refuse}</button>
          </div>
        </Form>
      </Section>
    </div>
  )
}

// What the agency's system sends, with every field that the rule looks at.
function Sending({ view, rule: { kind, conditions, slots } }: { view: View; rule: EventRule }): VNode {
  const t = eventTexts[view.lang]
  const named = [...conditions.map(({ field }) => field), ...Object.values(slots).flatMap(fieldsIn)]
  const own = [...new Set(named)].filter((name) => name !== 'id' && name !== 'kind' && name !== 'day')
  const example = {
    id: 'A-2026-0001',
    kind,
    holder: 'did:key:z6Mk…',
    data: Object.fromEntries(own.map((name) => [name, '…'])),
  }
  return (
    <Section id="send" title={t.send} className="card stack">
      <p className="muted">{t.sendLead}</p>
      <pre className="code code--wrap" aria-label={t.send}>
        <code>{`POST /api/v1/issuer/events\n${JSON.stringify(example, null, 2)}`}</code>
      </pre>
      <p>
        <a href="/developers/api">{t.reference}</a>
      </p>
    </Section>
  )
}
