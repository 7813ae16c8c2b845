import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import type { AnyFact } from '../../engine/fact.ts'
import { countedBy, unitWord } from '../../explain/value-text.ts'
import { wordText } from '../../explain/word-text.ts'
import { calculatorTexts } from '../messages.ts'
import { termText } from '../term-text.ts'

/** The field of a fact, by its kind alone: a new fact of a domain has its field at once. */
export function FactField({
  fact,
  value,
  error,
  judged,
  lang,
}: {
  fact: AnyFact
  value: string | undefined
  error: string | undefined
  /** What is said at a judgement, where it is not tried out but made. */
  judged?: string
  lang: Lang
}): VNode {
  const t = calculatorTexts[lang]
  const hint = fact.judgement ? (judged ?? t.judged) : hintOf(fact, lang)
  const common = { name: fact.name, label: fact.label[lang], lang, value, error, ...(hint !== undefined && { hint }) }
  const options = optionsOf(fact, value, lang)
  if (options) return <Select {...common} short={fact.kind === 'yes'} options={options} />
  if (fact.kind === 'day') return <TextField {...common} type="date" short />
  if (fact.kind === 'list') return <TextArea {...common} rows={4} />
  if (fact.kind === 'word') return <TextField {...common} />
  return <TextField {...common} inputMode="decimal" autocomplete="off" unit={unitWord(countedBy(fact), lang)} />
}

type Option = { readonly value: string; readonly label: string }

function optionsOf({ kind, choices }: AnyFact, value: string | undefined, lang: Lang): Option[] | undefined {
  const t = calculatorTexts[lang]
  const unknown = { value: '', label: t.unknown }
  if (kind === 'yes') return [unknown, { value: 'yes', label: t.yes }, { value: 'no', label: t.no }]
  if (kind !== 'choice' && choices.length === 0) return undefined
  // A word that came with a link and is not offered stays as it was said.
  const other = kind === 'word' && value !== undefined && value !== '' && !choices.includes(value) ? [value] : []
  return [unknown, ...[...choices, ...other].map((word) => ({ value: word, label: wordText(word, lang) }))]
}

function hintOf(fact: AnyFact, lang: Lang): string | undefined {
  if (fact.kind === 'list') return calculatorTexts[lang].rowsHint
  return (
    termText(fact, lang) ??
    (fact.kind === 'word' && fact.choices.length === 0 ? calculatorTexts[lang].wordHint : undefined)
  )
}
