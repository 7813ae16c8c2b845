import type { VNode } from 'preact'
import { LinkButton } from '../../../../web/components/button.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Steps } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { answeredOf, questionsOf } from '../questions.ts'
import type { StepName } from '../steps.ts'
import { amendedTexts } from '../texts/amended-texts.ts'
import { claimTexts } from '../texts/claim-texts.ts'
import { CourseStep } from './steps/course-step.tsx'
import { QuestionsStep } from './steps/questions-step.tsx'
import { ReasonStep } from './steps/reason-step.tsx'
import { ReviewStep } from './steps/review-step.tsx'
import { SlotStep } from './steps/slot-step.tsx'
import { type StepProps, stepAt } from './steps/step-props.ts'
import { WorkStep } from './steps/work-step.tsx'

/** A claim as it is filled in, at one step. */
export type FillProps = StepProps & { readonly step: StepName; readonly low: boolean; readonly counter: boolean }

/** What a step asks, in one sentence. */
export function stepTitle({ step, lang }: Pick<FillProps, 'step' | 'lang'>): string {
  return claimTexts[lang][step].title
}

// Several questions lack the same: the line says which one it is.
function namedErrors({ claim, errors, lang }: FillProps): Readonly<Record<string, string>> {
  const asked = [...questionsOf(claim.estimate), ...answeredOf(claim.answers.facts)]
  const labels = new Map(asked.map(({ name, label }) => [`fact.${name}`, label[lang]]))
  return Object.fromEntries(
    Object.entries(errors).map(([name, says]) => [name, [labels.get(name), says].filter(Boolean).join(': ')]),
  )
}

/** The step with its way back and forth. */
export function ClaimFill(p: FillProps): VNode {
  const { claim, step, lang, here } = p
  const t = claimTexts[lang]
  const names = claim.steps.map(({ name }) => name)
  const at = names.indexOf(step)
  const before = names[at - 1]
  return (
    <div className="wrap wrap--read page stack stack--6" data-screen={step}>
      <ErrorSummary errors={namedErrors(p)} lang={lang} />
      <Steps
        label={t.stepsLabel}
        items={names.map((name) => t.steps[name])}
        now={at}
        doneWord={t.done}
        done={claim.steps.map(({ done }) => done)}
      />
      <div className="stack stack--1">
        <p className="eyebrow">
          <span lang="ko">{claim.spell.workplace}</span> {p.counter && <Tag kind="act">{t.counter}</Tag>}
        </p>
        <h1>{stepTitle(p)}</h1>
      </div>
      {claim.row.sent_at !== null && ['reason', 'questions', 'work'].includes(step) && (
        <Notice title={amendedTexts[lang].notice}>
          <p>{amendedTexts[lang].noticeText}</p>
        </Notice>
      )}
      <Body {...p} />
      <Onward {...p} />
      <div className="row row--between">
        {before ? <a href={stepAt(p, before)}>{`${t.previous}: ${t.steps[before]}`}</a> : <span />}
        <PostButton action={`${here}/withdraw`} page={here} className="btn btn--quiet">
          {t.review.withdraw}
        </PostButton>
      </div>
    </div>
  )
}

// Course and visit may follow: the day of the report is the day on which the claim is sent (제42조), so nothing stands before that.
function Onward(p: FillProps): VNode | null {
  const { claim, step, lang, here } = p
  const t = claimTexts[lang].onward
  if (step !== 'course' && step !== 'slot') return null
  const open = claim.steps.filter(({ needed, done }) => needed && !done)
  if (claim.row.sent_at !== null) return <LinkButton href={here}>{t.toClaim}</LinkButton>
  if (open.length > 0) return null
  const done = claim.steps.find(({ name }) => name === step)?.done === true
  return (
    <LinkButton href={stepAt(p, 'review')} {...(step === 'slot' && done && { kind: 'main' as const })} wide>
      {step === 'slot' ? t.next : t.first}
    </LinkButton>
  )
}

function Body({ step, low, ...p }: FillProps): VNode {
  if (step === 'reason') return <ReasonStep {...p} />
  if (step === 'questions') return <QuestionsStep {...p} />
  if (step === 'work') return <WorkStep {...p} />
  if (step === 'course') return <CourseStep {...p} />
  if (step === 'slot') return <SlotStep {...p} />
  return <ReviewStep {...p} low={low} />
}
