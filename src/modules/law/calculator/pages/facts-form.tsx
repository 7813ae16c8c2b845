import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Option } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Icon } from '../../../../web/components/icon.tsx'
import type { AnyFact } from '../../engine/fact.ts'
import type { AskedFacts } from '../asked-facts.ts'
import { dayFaultText, faultText } from '../fault-text.ts'
import { calculatorTexts } from '../messages.ts'
import type { Asked } from '../read-address.ts'
import { FactField } from './fact-field.tsx'

type Shown = { readonly asked: Asked; readonly facts: AskedFacts; readonly on: string; readonly lang: Lang }

/** The form of a calculator: what this case needs first, what may change it below; a plain GET, so the address holds it all. */
export function FactsForm({ asked, facts: { needed, more }, on, lang }: Shown): VNode {
  const t = calculatorTexts[lang]
  const faults = new Map(asked.faults.map((fact) => [fact.name, faultText(fact, asked.typed[fact.name] ?? '', lang)]))
  const field = (fact: AnyFact): VNode => (
    <FactField key={fact.name} fact={fact} value={asked.typed[fact.name]} error={faults.get(fact.name)} lang={lang} />
  )
  // What cannot be read has its field, also where this case would not ask for it.
  const facts = { needed: [...new Set([...needed, ...asked.faults.filter((fact) => !more.includes(fact))])], more }
  const hidden = withoutField(asked, facts)
  const errors = { ...Object.fromEntries(faults), ...(asked.dayFault && { on: dayFaultText(lang) }) }
  return (
    <form
      className="stack"
      action={`/calculators/${asked.domain.id}`}
      noValidate
      aria-labelledby="f-form"
      data-facts=""
    >
      <h2 id="f-form">{t.form}</h2>
      <ErrorSummary errors={errors} lang={lang} />
      <div className="grid grid--2">{facts.needed.map(field)}</div>
      {facts.more.length > 0 && (
        <details className="facet" open={facts.more.some(({ name }) => faults.has(name))}>
          <summary>
            {t.more}
            <Icon name="chev" size="s" />
          </summary>
          <div className="facet__body stack">
            <p className="note">{t.moreText}</p>
            <div className="grid grid--2">{facts.more.map(field)}</div>
          </div>
        </details>
      )}
      <Other asked={asked} on={on} lang={lang} />
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="btns">
        <SubmitButton kind="main" icon="won">
          {Object.keys(asked.typed).length === 0 ? t.go : t.again}
        </SubmitButton>
        <a className="btn btn--quiet" href={`/calculators/${asked.domain.id}`}>
          {t.empty}
        </a>
      </div>
    </form>
  )
}

/** What was said of facts that this case does not need: it stays said. */
function withoutField({ typed }: Asked, { needed, more }: AskedFacts): [string, string][] {
  const shown = new Set([...needed, ...more].map(({ name }) => name))
  return Object.entries(typed).filter(([name]) => !shown.has(name))
}

function Other({ asked, on, lang }: Omit<Shown, 'facts'>): VNode {
  const t = calculatorTexts[lang]
  return (
    <details className="facet" open={asked.dayFault}>
      <summary>
        {t.other}
        <Icon name="chev" size="s" />
      </summary>
      <div className="facet__body stack">
        <TextField
          name="on"
          type="date"
          short
          label={t.on}
          hint={t.onHint}
          value={on}
          error={asked.dayFault ? dayFaultText(lang) : undefined}
          lang={lang}
        />
        <fieldset className="stack stack--1">
          <legend className="label">{t.wants}</legend>
          {Object.entries(asked.domain.results).map(([name, { label }]) => (
            <Option key={name} name="want" value={name} checked={asked.wanted.includes(name)} lang={lang}>
              {label[lang]}
            </Option>
          ))}
        </fieldset>
      </div>
    </details>
  )
}
