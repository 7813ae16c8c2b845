import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { clock } from '../../../web/format.ts'
import { dayOf } from '../../../kernel/day.ts'
import { components } from '../status/component.ts'
import { statusTexts } from '../status/messages.ts'
import type { Typed } from './posted.ts'

/** What every field of these forms needs. */
export type Filled = { readonly lang: Lang; readonly typed: Typed; readonly errors: Typed }

type Labels = { readonly ko: string; readonly en: string }

/** One line in both languages. */
export function Lines({ name, labels, lang, typed, errors }: Filled & { name: string; labels: Labels }): VNode {
  return (
    <>
      {(['ko', 'en'] as const).map((l) => (
        <TextField
          key={l}
          name={`${name}.${l}`}
          label={labels[l]}
          lang={lang}
          value={typed[`${name}.${l}`]}
          error={errors[`${name}.${l}`]}
          maxLength={120}
        />
      ))}
    </>
  )
}

/** A text in both languages. */
export function Texts({
  name,
  labels,
  hint,
  lang,
  typed,
  errors,
}: Filled & { name: string; labels: Labels; hint?: string }): VNode {
  return (
    <>
      {(['ko', 'en'] as const).map((l) => (
        <TextArea
          key={l}
          name={`${name}.${l}`}
          label={labels[l]}
          lang={lang}
          rows={3}
          {...(hint !== undefined && { hint })}
          value={typed[`${name}.${l}`]}
          error={errors[`${name}.${l}`]}
        />
      ))}
    </>
  )
}

/** A day and a time in Korea. */
export function Moment({
  name,
  labels,
  lang,
  typed,
  errors,
}: Filled & { name: string; labels: { day: string; time: string } }): VNode {
  return (
    <div className="grid grid--2">
      {(['day', 'time'] as const).map((part) => (
        <TextField
          key={part}
          name={`${name}.${part}`}
          label={labels[part]}
          lang={lang}
          type={part === 'day' ? 'date' : 'time'}
          short
          value={typed[`${name}.${part}`]}
          error={errors[`${name}.${part}`]}
        />
      ))}
    </div>
  )
}

/** An instant as the two fields hold it. */
export function momentFields(name: string, at: Date): Typed {
  return { [`${name}.day`]: dayOf(at), [`${name}.time`]: clock(at) }
}

/** The components as ticks. */
export function ComponentTicks({ legend, lang, typed, errors }: Filled & { legend: string }): VNode {
  const chosen = (typed['components'] ?? '').split('\n')
  return (
    <Choices legend={legend} name="components" lang={lang} error={errors['components']}>
      {components.map((c) => (
        <Choice
          key={c}
          type="checkbox"
          name="components"
          value={c}
          checked={chosen.includes(c)}
          note={statusTexts[lang].what[c]}
        >
          {statusTexts[lang].names[c]}
        </Choice>
      ))}
    </Choices>
  )
}
