import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { type Design, writeValues } from '../../designs/design.ts'
import { ownDesigns } from '../../designs/read-designs.ts'
import { badgeKinds } from '../../events.ts'
import { type EventSource, eventSources, recordFields, relations, slotsOf } from '../../by-event/event-rule.ts'
import { makeRule } from '../../by-event/make-rule.ts'
import { kindWords } from '../../registry-texts.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { eventFormTexts } from './event-form-texts.ts'
import { eventTexts } from './event-texts.ts'
import { slotWord } from './event-words.ts'
import { faultsByField, formConditions, ruleIn, typedIn } from './read-rule-form.ts'

const path = '/issuer/events/new'
type Typed = Readonly<Record<string, string>>

/** GET /issuer/events/new?design=&source=: the form for a rule, once badge and source are chosen. */
export const newEventRulePage: Route = page(path, 'issuer', async (c) => {
  const [design = ''] = [c.query['design'] ?? ''].flat()
  const [source = ''] = [c.query['source'] ?? ''].flat()
  return html(await formHtml(c, {}, { design, source, ...c.kept }))
})

/** POST /issuer/events/new: writes the rule down. What was typed comes back with the errors. */
export const newEventRuleForm: Route = form(path, 'issuer', async (c): Promise<Reply> => {
  const t = eventTexts[c.view.lang]
  const outcome = await makeRule(c.call, ruleIn(c.body))
  if (outcome.ok) return redirect(`/issuer/events/rules/${outcome.value.rule}`, t.made)
  const errors = fieldWords(faultsByField(outcome.refusal.fields), t.faults, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await formHtml(c, errors, typedIn(c.body)), 422)
})

async function formHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const t = eventFormTexts[c.view.lang]
  const designs = must(await ownDesigns(c.call, {})).filter((one) => one.publishedAt && !one.retiredAt)
  const design = designs.find(({ id }) => id === typed['design'])
  const source = eventSources.find((one) => one === typed['source'])
  return renderPage({
    view: c.view,
    title: t.title,
    back: { href: '/issuer/events', text: eventTexts[c.view.lang].title },
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <h1>{t.title}</h1>
        <ErrorSummary errors={errors} lang={c.view.lang} />
        <Choose view={c.view} designs={designs} design={design} source={source} />
        {design && source && (
          <RuleForm view={c.view} designs={designs} design={design} source={source} errors={errors} typed={typed} />
        )}
      </div>
    ),
  })
}

type Chosen = { view: View; designs: readonly Design[]; design: Design | undefined; source: EventSource | undefined }

function Choose({ view: { lang }, designs, design, source }: Chosen): VNode {
  const t = eventFormTexts[lang]
  if (designs.length === 0)
    return (
      <Empty icon="seal" title={t.noDesign}>
        <a className="btn" href="/issuer/designs/new">
          {t.toDesigns}
        </a>
      </Empty>
    )
  return (
    <Section id="first" title={t.first} className="card stack">
      <form action={path} className="stack">
        <Select
          name="design"
          label={t.design}
          lang={lang}
          value={design?.id ?? designs[0]?.id}
          options={designs.map(({ id, content, version }) => ({
            value: id,
            label: `${content.name} ${eventTexts[lang].version(version)}`,
          }))}
        />
        <Select
          name="source"
          label={t.source}
          lang={lang}
          value={source ?? 'system'}
          options={eventSources.map((value) => ({ value, label: t.sources[value] }))}
        />
        <div className="btns">
          <button className={design && source ? 'btn' : 'btn btn--main'}>{t.go}</button>
        </div>
      </form>
    </Section>
  )
}

type Props = {
  view: View
  designs: readonly Design[]
  design: Design
  source: EventSource
  errors: Typed
  typed: Typed
}

function RuleForm(p: Props): VNode {
  const { lang } = p.view
  const t = eventFormTexts[lang]
  const here = `${path}?design=${p.design.id}&source=${p.source}`
  return (
    <Form action={path} page={here} className="card stack stack--6">
      <input type="hidden" name="design" value={p.design.id} />
      <input type="hidden" name="source" value={p.source} />
      <Kind {...p} />
      <Conditions {...p} />
      <Slots {...p} />
      <div className="stack">
        <p className="muted">{t.makeLead}</p>
        <div className="btns">
          <button className="btn btn--main">{t.make}</button>
        </div>
      </div>
    </Form>
  )
}

function Kind({ view: { lang }, designs, design, source, errors, typed }: Props): VNode {
  const t = eventFormTexts[lang]
  const field = { name: 'kind', label: t.kinds[source], lang, value: typed['kind'], error: errors['kind'] }
  if (source === 'system') return <TextField {...field} hint={t.kindHint} autocomplete="off" maxLength={80} />
  const others = designs.filter(({ series }) => series !== design.series)
  const options =
    source === 'record'
      ? badgeKinds.map((value) => ({ value, label: kindWords([value], lang) }))
      : others.map(({ series, content }) => ({ value: series, label: content.name }))
  return <Select {...field} options={[{ value: '', label: t.choose }, ...options]} />
}

function Conditions({ view: { lang }, source, errors, typed }: Props): VNode {
  const t = eventFormTexts[lang]
  const field = (at: number, name: string) => ({
    name: `conditions.${at}.${name}`,
    lang,
    value: typed[`conditions.${at}.${name}`],
    error: errors[`conditions.${at}.${name}`],
    required: false,
    short: true,
  })
  return (
    <Section id="conditions" title={t.conditions}>
      <p className="muted">{t.conditionsLead}</p>
      {source !== 'system' && <p className="note">{t.known(recordFields.join(', '))}</p>}
      {Array.from({ length: formConditions }, (_, at) => (
        <div key={at} className="row row--top">
          <TextField {...field(at, 'field')} label={t.field(at + 1)} autocomplete="off" />
          <Select
            {...field(at, 'is')}
            label={t.relation(at + 1)}
            value={typed[`conditions.${at}.is`] ?? 'equals'}
            options={relations.map((value) => ({ value, label: eventTexts[lang].relations[value] }))}
          />
          <TextField {...field(at, 'value')} label={t.value(at + 1)} autocomplete="off" />
        </div>
      ))}
    </Section>
  )
}

function Slots({ view: { lang }, design: { content }, source, errors, typed }: Props): VNode {
  const t = eventFormTexts[lang]
  const results = new Map(content.results.map((one) => [`results.${one.id}`, one]))
  const labels = Object.fromEntries([...results].map(([slot, { name }]) => [slot, name]))
  const needed = (slot: string): boolean =>
    slot === 'number' || results.has(slot) || (slot === 'evidence.says' && content.evidence === 'must')
  const hint = (slot: string): string | undefined => {
    const result = results.get(slot)
    if (result) return writeValues(result) || undefined
    return slot === 'number' && source !== 'system' ? t.recordNumber : undefined
  }
  const first: Typed = { 'slots.number': source === 'system' ? '{id}' : 'C-{id}' }
  return (
    <Section id="fills" title={t.fills}>
      <p className="muted">{t.fillsLead}</p>
      {slotsOf(content).map((slot) => (
        <TextField
          key={slot}
          name={`slots.${slot}`}
          label={slotWord(slot, labels, lang)}
          lang={lang}
          value={typed[`slots.${slot}`] ?? first[`slots.${slot}`]}
          error={errors[`slots.${slot}`]}
          required={needed(slot)}
          autocomplete="off"
          maxLength={300}
          {...(hint(slot) !== undefined && { hint: hint(slot) })}
        />
      ))}
    </Section>
  )
}
