import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { Notice } from '../../../web/components/notice.tsx'
import { VacancyShape } from '../contract.ts'
import { belowMinimumWage } from '../publishable.ts'
import { type Typed, contentIn } from './form-fields.ts'

/** Why the pay typed so far could not be published: below the minimum wage of the day the work begins. Undefined while it could be. */
export function lowPayIn(typed: Typed, today: Day): Refusal | undefined {
  const content = VacancyShape.safeParse(contentIn(typed)).data
  if (!content?.pay) return undefined
  const { pay, weeklyHours, startsOn } = content
  const offered = { per: pay.per, min: pay.min }
  return belowMinimumWage({ pay: offered, weeklyHours, ...(startsOn && { startsOn }) }, today)
}

/** The same beside the field of pay, with the article and what would do. */
export function LowPay({ low, lang }: { low: Refusal | undefined; lang: Lang }): VNode | null {
  if (!low) return null
  const { says, next } = sayRefusal(low, lang)
  return (
    <Notice kind="warn" title={says}>
      {next && <p>{next}</p>}
      <p className="note" lang="ko">
        {low.article}
      </p>
    </Notice>
  )
}
