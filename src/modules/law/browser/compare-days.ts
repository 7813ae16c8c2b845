import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { allDomains } from '../domains.ts'
import { rulesOf } from '../engine/rule.ts'
import { articleText } from '../explain/article-text.ts'
import { allNumbers } from './numbers.ts'
import { numberPlace, rulePlace } from './places.ts'
import { valueOf } from './value-of.ts'

/** Something of the law that is not the same on two days. */
export type Differs = {
  readonly href: string
  readonly text: string
  readonly note: string
  readonly before: string
  readonly after: string
}

/** Wordings and numbers that differ between two days; what is not set yet on a day is said as such. */
export function compareDays(before: Day, after: Day, lang: Lang): Differs[] {
  return [...wordings(before, after, lang), ...numbers(before, after, lang)]
}

function wordings(before: Day, after: Day, lang: Lang): Differs[] {
  return allDomains().flatMap(({ id, label }) =>
    rulesOf(id).flatMap((rule) => {
      const on = (day: Day): (typeof rule.versions)[number] | undefined =>
        rule.versions.findLast(({ from }) => from <= day)
      const [old, now] = [on(before), on(after)]
      if (old === now) return []
      const note = `${label[lang]} · ${articleText(rule.article, lang)}`
      return [
        {
          href: rulePlace(rule),
          text: rule.label[lang],
          note,
          before: old?.why[lang] ?? '–',
          after: now?.why[lang] ?? '–',
        },
      ]
    }),
  )
}

function numbers(before: Day, after: Day, lang: Lang): Differs[] {
  return allNumbers().flatMap((number) => {
    const { id, name, law } = number.of
    const [old, now] = [valueOf(number, before, lang), valueOf(number, after, lang)]
    return old === now
      ? []
      : [{ href: numberPlace(id), text: name[lang], note: articleText(law, lang), before: old, after: now }]
  })
}
