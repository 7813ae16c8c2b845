import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { daysToAsk, isContestable } from '../appeals/appeal-days.ts'
import { appealTexts } from '../appeals/texts.ts'

/** How to contest a decision, as it stands in the letter: before whom, until when. */
export function AppealText({ domain, until, lang }: { domain: string; until: Day; lang: Lang }): VNode {
  const t = appealTexts[lang]
  return (
    <section className="stack stack--1" aria-labelledby="appeal">
      <h2 id="appeal" className="as-h3">
        {t.title}
      </h2>
      <p>{isContestable(domain) ? `${t.how(daysToAsk(until))} ${t.until(dateOnPaper(until, lang))}` : t.elsewhere}</p>
    </section>
  )
}
