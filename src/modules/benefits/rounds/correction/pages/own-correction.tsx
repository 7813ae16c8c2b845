import type { VNode } from 'preact'
import { toDay } from '../../../../../kernel/day.ts'
import { SubmitButton } from '../../../../../web/components/button.tsx'
import { Section } from '../../../../../web/components/cards.tsx'
import { TextArea } from '../../../../../web/components/field.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { date } from '../../../../../web/format.ts'
import { correctionTexts } from '../messages.ts'
import type { Corrections } from '../read-corrections.ts'
import { ChangeFields, Past, Proposed, type Shown } from './correction-parts.tsx'

type Props = Shown & { readonly corrections: Corrections }

/** One's own decided round: what is said to be otherwise and the answer to it, or the way to tell it oneself. */
export function OwnCorrection(props: Props): VNode {
  const { corrections, lang } = props
  return (
    <>
      {corrections.open ? <Open {...props} /> : <Tell {...props} />}
      <Past decided={corrections.decided} lang={lang} />
    </>
  )
}

function Open({ state, lang, errors, typed, corrections: { open } }: Props): VNode | null {
  const t = correctionTexts[lang]
  if (!open) return null
  const here = `/my/benefit/rounds/${state.round.number}`
  return (
    <Section id="correction" title={t.opened}>
      <Proposed open={open} state={state} lang={lang} />
      {open.answered_at === null && (
        <Form action={`${here}/correction`} page={here} className="card card--lead stack">
          <p>{t.until(date(toDay(open.hear_until), state.today, lang))}</p>
          <TextArea
            name="answer"
            label={t.answer}
            hint={t.answerHint}
            lang={lang}
            rows={4}
            most={2000}
            value={typed('answer')}
            error={errors['answer']}
          />
          <SubmitButton kind="main">{t.giveAnswer}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

// Closed until somebody needs it; open again where something was typed.
function Tell(props: Props): VNode {
  const { state, lang, errors, typed, chosen } = props
  const t = correctionTexts[lang]
  const here = `/my/benefit/rounds/${state.round.number}`
  const began = Object.keys(errors).length > 0 || chosen.length > 0 || typed('says') !== ''
  return (
    <details open={began} id="correction">
      <summary className="btn btn--quiet">{t.tell}</summary>
      <div className="stack">
        <p className="muted">{t.tellLead}</p>
        <Form action={`${here}/correct`} page={here} className="stack">
          <ChangeFields {...props} why={{ label: t.why }} />
          <SubmitButton>{t.send}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
