import type { VNode } from 'preact'
import { LinkButton, SubmitButton } from '../../../../../web/components/button.tsx'
import { Choice, Choices } from '../../../../../web/components/choice.tsx'
import { Form } from '../../../../../web/components/form.tsx'
import { Lines } from '../../../../../web/components/lists.tsx'
import { Tick } from '../../../../../web/components/marks.tsx'
import { type Part, parts } from '../../course.ts'
import { claimTexts } from '../../texts/claim-texts.ts'
import { type StepProps, stepAt } from './step-props.ts'

/** The online course: the part that comes next is open, the others are one line. */
export function CourseStep(p: StepProps): VNode {
  const { claim, lang } = p
  const t = claimTexts[lang]
  const next = parts.find(({ id }) => claim.row.course[id] === undefined)
  return (
    <div className="stack stack--4">
      <p className="muted">{t.course.lead}</p>
      {parts.map((part, at) =>
        part === next ? (
          <OpenPart key={part.id} part={part} n={at + 1} {...p} />
        ) : (
          <Line key={part.id} part={part} n={at + 1} {...p} />
        ),
      )}
      {!next && (
        <LinkButton href={p.here} kind="main">
          {t.course.all}
        </LinkButton>
      )}
      <p className="note">{t.course.own}</p>
    </div>
  )
}

type Numbered = StepProps & { readonly part: Part; readonly n: number }

function Line({ part, n, claim, lang }: Numbered): VNode {
  const t = claimTexts[lang].course
  return (
    <div className="card card--flat row row--between">
      <span>{t.part(n, part.text[lang].title)}</span>
      {claim.row.course[part.id] !== undefined && <Tick proof="ok">{t.finished}</Tick>}
    </div>
  )
}

function OpenPart({ part, n, ...p }: Numbered): VNode {
  const { lang, here, errors } = p
  const t = claimTexts[lang].course
  const said = part.text[lang]
  return (
    <section className="card card--lead" aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`} className="as-h3">
        {t.part(n, said.title)}
      </h2>
      <Lines items={said.lines} />
      <Form action={`${here}/course`} page={stepAt(p, 'course')}>
        <input type="hidden" name="part" value={part.id} />
        <Choices legend={said.question} name="answer" lang={lang} error={errors['answer']}>
          {said.answers.map((answer, at) => (
            <Choice key={answer} type="radio" name="answer" value={String(at)}>
              {answer}
            </Choice>
          ))}
        </Choices>
        <SubmitButton kind="main">{t.answer}</SubmitButton>
      </Form>
    </section>
  )
}
