import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { daysToAsk, isContestable, lastDayToAsk } from '../appeals/appeal-days.ts'
import { appealTexts } from '../appeals/texts.ts'

/** How to contest a decision, as it stands in the letter: before whom, until when. */
export function AppealText({
  domain,
  told,
  lang,
  children,
}: {
  domain: string
  told: Day
  lang: Lang
  children?: ComponentChildren
}): VNode {
  const t = appealTexts[lang]
  return (
    <section className="stack stack--1" aria-labelledby="appeal">
      <h2 id="appeal" className="as-h3">
        {t.title}
      </h2>
      {isContestable(domain) ? (
        <p>
          {t.how(daysToAsk(told))} {t.until(dateOnPaper(lastDayToAsk(told), lang))}
        </p>
      ) : (
        <p>{t.elsewhere}</p>
      )}
      {children}
    </section>
  )
}
