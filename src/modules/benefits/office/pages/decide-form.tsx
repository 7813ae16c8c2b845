import type { VNode } from 'preact'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import type { AnyFact } from '../../../law/index.ts'
import { longest } from '../decide-claim.ts'
import { valuesOf } from '../../claim/known-fact.ts'
import { recipientType, recipientTypes } from '../recipient-type.ts'
import { lawWord } from '../../law-word.ts'
import { seenAs } from '../seen-as.ts'
import { officeTexts } from '../texts.ts'
import type { CaseProps } from './case-view.tsx'

/** What a person judges, each with a reason, and the signature under the decision. */
export function DecideForm(p: CaseProps): VNode {
  const { of, typed, errors, lang } = p
  const t = officeTexts[lang].case
  const here = `/operator/benefits/${of.row.id}`
  return (
    <Form action={`${here}/decide`} page={here} className="card card--lead stack stack--4" label={t.judge}>
      <h2 className="as-h3">{t.judge}</h2>
      {of.judgements.map((fact) => (
        <Judgement key={fact.name} fact={fact} {...p} />
      ))}
      <input type="hidden" name="seen" value={seenAs(of)} />
      <Select
        name="recipientType"
        label={t.recipient}
        hint={t.recipientHint}
        lang={lang}
        value={typed['recipientType'] ?? usualType(of)}
        options={recipientTypes.map((value) => ({ value, label: lawWord(value, lang) }))}
      />
      <TextField
        name="role"
        label={t.role}
        lang={lang}
        value={typed['role'] ?? t.roleDefault}
        maxLength={100}
        error={errors['role']}
      />
      <TextArea
        name="why"
        label={t.why}
        hint={t.whyHint}
        lang={lang}
        rows={3}
        most={longest.decision}
        value={typed['why']}
        error={errors['why']}
      />
      <SubmitButton kind="main">{t.sign}</SubmitButton>
    </Form>
  )
}

function usualType({ estimate, today }: CaseProps['of']): string {
  return recipientType({ known: valuesOf(estimate.facts), benefitDays: estimate.days }, today)
}

function Judgement({ fact: { name, label }, typed, errors, lang }: CaseProps & { fact: AnyFact }): VNode {
  const t = officeTexts[lang].case
  const field = `judge.${name}`
  return (
    <div className="stack stack--2">
      <Choices legend={label[lang]} name={field} lang={lang} error={errors[field]}>
        {(['yes', 'no'] as const).map((value) => (
          <Choice key={value} type="radio" name={field} value={value} checked={typed[field] === value}>
            {t[value]}
          </Choice>
        ))}
      </Choices>
      <TextField
        name={`reason.${name}`}
        label={`${t.reason}: ${label[lang]}`}
        lang={lang}
        value={typed[`reason.${name}`]}
        error={errors[`reason.${name}`]}
        maxLength={longest.judgement}
      />
    </div>
  )
}
