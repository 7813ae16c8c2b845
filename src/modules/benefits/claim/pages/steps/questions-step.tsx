import type { VNode } from 'preact'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../../web/components/choice.tsx'
import { Select, TextField } from '../../../../../web/components/field.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import type { AnyFact } from '../../../../law/index.ts'
import { lawWord } from '../../../law-word.ts'
import { answeredOf, questionsOf } from '../../questions.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { type StepProps, stepAt } from './step-props.ts'

/** What no register knows: few questions, in the words of the law. */
export function QuestionsStep(p: StepProps): VNode {
  const { claim, lang, here } = p
  const t = claimTexts[lang]
  const [open, answered] = [questionsOf(claim.estimate), answeredOf(claim.answers.facts)]
  return (
    <div className="stack stack--4">
      <p className="muted">{t.questions.lead}</p>
      {open.length === 0 && <p role="status">{t.questions.none}</p>}
      <Form
        action={`${here}/answers`}
        page={stepAt(p, 'questions')}
        draft={`benefit-questions:${claim.row.id}`}
        owner={p.owner}
        className="stack stack--6"
      >
        <input type="hidden" name="step" value="questions" />
        {open.map((fact) => (
          <Question key={fact.name} fact={fact} {...p} />
        ))}
        {answered.length > 0 && (
          <details>
            <summary className="btn btn--quiet">{t.questions.changed}</summary>
            <div className="stack stack--4">
              {answered.map((fact) => (
                <Question key={fact.name} fact={fact} {...p} />
              ))}
            </div>
          </details>
        )}
        <SubmitButton kind="main">{t.next}</SubmitButton>
      </Form>
    </div>
  )
}

/** One question, by the kind of fact that answers it. */
function Question({ fact, ...p }: Pick<StepProps, 'claim' | 'lang' | 'typed' | 'errors'> & { fact: AnyFact }): VNode {
  const { lang, typed, errors, claim } = p
  const t = claimTexts[lang].questions
  const name = `fact.${fact.name}`
  const said = claim.answers.facts[fact.name]
  const value = typed[name] ?? textOf(said)
  const field = { name, label: fact.label[lang], lang, value, error: errors[name] }
  if (fact.kind === 'yes')
    return (
      <Choices legend={fact.label[lang]} name={name} lang={lang} error={errors[name]}>
        {(['yes', 'no'] as const).map((each) => (
          <Choice key={each} type="radio" name={name} value={each} checked={value === each}>
            {t[each]}
          </Choice>
        ))}
      </Choices>
    )
  if (fact.choices.length > 0) {
    const options = [
      { value: '', label: t.choose },
      ...fact.choices.map((each) => ({ value: each, label: lawWord(each, lang) })),
    ]
    return <Select {...field} options={options} />
  }
  if (fact.kind === 'day') return <TextField {...field} type="date" short />
  return <TextField {...field} inputMode="numeric" short {...(fact.kind === 'count' && { hint: t.count })} />
}

function textOf(said: number | string | boolean | undefined): string {
  if (said === undefined) return ''
  if (typeof said === 'boolean') return said ? 'yes' : 'no'
  return String(said)
}
