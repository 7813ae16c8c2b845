import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { count } from '../../../web/format.ts'
import { type AnswerRate, ofAnswers } from '../replies/answer-rate.ts'
import { repliesTexts } from '../replies-messages.ts'

/** How a company answers applications: the share with its numbers, a warning where most go without an answer. */
export function AnswersPart({ rate, lang }: { rate: AnswerRate | undefined; lang: Lang }): VNode {
  const t = repliesTexts[lang]
  if (rate === undefined)
    return (
      <Section id="answers" title={t.title} className="card">
        <p className="note">{t.few}</p>
      </Section>
    )
  const { percent, unanswered, ghost } = ofAnswers(rate)
  return (
    <Section id="answers" title={t.title} className="card">
      <p>
        <b>{t.rate(percent)}</b>
      </p>
      <p className="note">{t.counts(count(rate.received), count(rate.answered))}</p>
      {ghost && (
        <Notice kind="warn" title={t.ghost}>
          <p>{t.ghostText(count(unanswered))}</p>
        </Notice>
      )}
    </Section>
  )
}
