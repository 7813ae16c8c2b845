import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Choice } from '../../../../web/components/choice.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { messages } from '../messages.ts'
import type { Question } from '../read-said.ts'

type Props = {
  readonly question: Question
  readonly lang: Lang
  readonly value: string
  readonly error?: string | undefined
  /** The name of its field, where it is another than the fact's. */
  readonly name?: string
}

/** A question of a request: the field that its fact needs. */
export function Asked({ question, lang, value, error, name = question.name }: Props): VNode {
  const { fact, optional } = question
  const label = labelOf(question, lang)
  const hint = unitOf(fact?.kind, lang)
  const field = { name, label, lang, value, error, ...(hint && { hint }), ...(optional && { required: false }) }
  if (fact?.kind === 'yes')
    return (
      <Choice type="checkbox" name={name} value="yes" checked={value === 'yes'}>
        {label}
      </Choice>
    )
  if (fact?.kind === 'choice') {
    const options = fact.choices.map((choice) => ({ value: choice, label: choice }))
    return <Select {...field} options={[{ value: '', label: messages[lang].choose }, ...options]} />
  }
  if (question.name === 'startedOn' || fact?.kind === 'day') return <TextField {...field} type="date" short />
  return fact ? <TextField {...field} inputMode="decimal" short /> : <TextField {...field} maxLength={100} />
}

function unitOf(kind: string | undefined, lang: Lang): string | undefined {
  return Object.entries(messages[lang].units).find(([unit]) => unit === kind)?.[1]
}

/** What a question is called. */
export function labelOf({ name, fact }: Question, lang: Lang): string {
  const t = messages[lang]
  return fact?.label[lang] ?? (name === 'startedOn' ? t.startedOn : t.employer)
}
