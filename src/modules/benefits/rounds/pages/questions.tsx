import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton, SubmitButton } from '../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { messages } from '../messages.ts'
import type { Asked, RoundState } from '../round-state.ts'
import type { Errors } from './round-form.tsx'
import { roundsPath } from './rounds-page.tsx'

type Shown = { readonly state: RoundState; readonly lang: Lang; readonly errors: Errors }

/** Records that the declaration has not: asked before anything is sent. */
export function Questions({ state, lang, errors }: Shown): VNode {
  return (
    <>
      {state.asked.map((asked) => (
        <Question key={`${asked.day} ${asked.source}`} asked={asked} state={state} lang={lang} errors={errors} />
      ))}
    </>
  )
}

const answers = ['worked', 'did-not', 'other'] as const

function Question({ asked, state, lang, errors }: Shown & { asked: Asked }): VNode {
  const t = messages[lang]
  const { day, source, says, question } = asked
  const here = `${roundsPath}/${state.round.number}`
  const name = `asked-${day}`
  const when = date(day, state.today, lang)
  const title =
    says.kind === 'pay' ? t.askedPay(source, when, wonInFull(says.won, lang)) : t.askedTitle(source, when, says.kind)
  const words = says.kind === 'pay' ? t.payAnswers : t.answers
  return (
    <section className="card stack" id={name}>
      <h2 className="as-h3">{title}</h2>
      <p className="muted">{t.askedLead}</p>
      {question?.answer === 'worked' && (
        <Notice kind="act" title={t.answered(words.worked)}>
          <LinkButton href={`${here}/work?day=${day}`} kind="soft">
            {t.declareIt}
          </LinkButton>
        </Notice>
      )}
      <Form action={`${here}/answer`} page={here}>
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="source" value={source} />
        <Choices legend={title} quiet name={`${name}-answer`} lang={lang} error={errors[name]}>
          {answers.map((answer) => (
            <Choice key={answer} type="radio" name="answer" value={answer} checked={question?.answer === answer}>
              {words[answer]}
            </Choice>
          ))}
        </Choices>
        <TextField
          name={`explains-${day}`}
          label={t.explains}
          hint={t.explainsHint}
          lang={lang}
          required={false}
          value={question?.explains ?? ''}
          maxLength={500}
        />
        <SubmitButton kind="soft">{t.answer}</SubmitButton>
      </Form>
    </section>
  )
}
