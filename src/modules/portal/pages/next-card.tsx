import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Deadline } from '../../../web/components/deadline.tsx'
import type { Said } from '../day/day-state.ts'
import { type NextStep, dayOfStep } from '../day/next-step.ts'

/** A step with its words. */
export type NextProps = { readonly step: NextStep; readonly said: Said; readonly lang: Lang; readonly today: Day }

/** The one thing to do next; its day leads where it has one. */
export function NextCard({ step, said, lang, today }: NextProps): VNode {
  const day = dayOfStep(step)
  const text = <p className="muted">{said.text}</p>
  const press = (
    <div className="btns">
      <a className={step.do === 'wait' ? 'btn' : 'btn btn--main'} href={said.href}>
        {said.act}
      </a>
    </div>
  )
  if (day !== undefined) {
    return (
      <Deadline day={day} today={today} lang={lang} title={said.head} id="next" foot={press}>
        {text}
      </Deadline>
    )
  }
  return (
    <section className="card card--lead" aria-labelledby="next">
      <div className="stack stack--3">
        <h2 id="next">{said.head}</h2>
        {text}
        {press}
      </div>
    </section>
  )
}
