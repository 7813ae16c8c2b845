import type { VNode } from 'preact'
import type { View } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Segments } from '../../../../web/components/choice.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { evidenceRules } from '../../designs/design.ts'
import { badgeKinds } from '../../events.ts'
import { designTexts } from './design-texts.ts'
import type { Typed } from './read-design-form.ts'

type Props = { readonly view: View; readonly typed: Typed; readonly errors: Typed }

/** What the badge is and what earns it. */
export function What({ view, typed, errors }: Props): VNode {
  const t = designTexts[view.lang]
  const field = (name: 'name' | 'nameEn' | 'description' | 'criteria') => ({
    name,
    label: t.fields[name],
    lang: view.lang,
    value: typed[name],
    error: errors[name],
  })
  return (
    <Section id="what" title={t.what} className="card stack">
      <p className="muted">{t.whatLead}</p>
      <TextField {...field('name')} hint={t.hints.name} autocomplete="off" maxLength={100} />
      <TextField {...field('nameEn')} required={false} autocomplete="off" maxLength={100} />
      <Select
        name="kind"
        label={t.fields.kind}
        lang={view.lang}
        value={typed['kind'] ?? 'completion'}
        options={badgeKinds.map((value) => ({ value, label: t.kinds[value] }))}
        short
      />
      <TextArea {...field('description')} hint={t.hints.description} rows={2} most={1000} />
      <TextArea {...field('criteria')} hint={t.hints.criteria} rows={5} most={4000} />
      <TextField
        name="tags"
        label={t.fields.tags}
        hint={t.hints.tags}
        lang={view.lang}
        value={typed['tags']}
        error={errors['tags']}
        required={false}
        autocomplete="off"
      />
      <TextField
        name="months"
        label={t.fields.months}
        hint={t.hints.months}
        unit={t.monthsUnit}
        inputMode="numeric"
        lang={view.lang}
        value={typed['months']}
        error={errors['months']}
        required={false}
        autocomplete="off"
      />
    </Section>
  )
}

/** What each badge states of its holder's result, and what it rests on. */
export function Proof({ view, typed, errors }: Props): VNode {
  const t = designTexts[view.lang]
  return (
    <Section id="proof" title={t.proof} className="card stack">
      <p className="muted">{`${t.resultsLead} ${t.resultHint}`}</p>
      {[1, 2, 3].map((n) => (
        <div className="grid grid--2" key={n}>
          {(['name', 'values'] as const).map((part) => (
            <TextField
              key={part}
              name={`result${n}.${part}`}
              label={part === 'name' ? t.resultName(n) : t.resultValues(n)}
              lang={view.lang}
              value={typed[`result${n}.${part}`]}
              error={errors[`result${n}.${part}`]}
              required={false}
              autocomplete="off"
            />
          ))}
        </div>
      ))}
      <Segments
        legend={t.fields.evidence}
        name="evidence"
        value={typed['evidence'] ?? 'none'}
        options={evidenceRules.map((value) => ({ value, label: t.evidence[value] }))}
      />
    </Section>
  )
}
