import type { Lang } from '../../platform/http/page-call.ts'
import { date, dateOnPaper, duration } from '../../web/format.ts'
import type { Day } from '../../kernel/day.ts'
import type { Answer, Said, Thing } from './contract.ts'
import { messages } from './messages.ts'

/** What is said to a need, in words. The year of a date is left out when it is this one. */
export function saidText(said: Said, today: Day, lang: Lang): string {
  const t = messages[lang].said
  if (said.is === 'words') return said.text
  if (said.is === 'day') return t.from(date(said.day, today, lang))
  if (said.is === 'months') return monthsText(said, lang)
  if (said.is === 'has') return said.things ? said.things.map((one) => thingText(one, lang)).join(' · ') : t.has
  return t[said.is]
}

// The length asked for is said in months as the employer asked; the open one in years and months.
function monthsText({ least, roles, months }: Extract<Said, { is: 'months' }>, lang: Lang): string {
  const t = messages[lang].said
  const names = roles.join(', ')
  return months === undefined ? t.months(inMonths(least, lang), names) : t.monthsOpen(duration(months, lang), names)
}

/** A number of months as an employer asks for it: 24개월. */
export function inMonths(months: number, lang: Lang): string {
  return lang === 'ko' ? `${months}개월` : `${months}\u00a0months`
}

function thingText({ title, on, level, score }: Thing, lang: Lang): string {
  return [title, level, score?.toString(), on && dateOnPaper(on, lang)].filter(Boolean).join(', ')
}

/** What the employer asked, in the reader's language where the employer wrote it. */
export function labelOf(answer: Pick<Answer, 'label' | 'labelEn'>, lang: Lang): string {
  return lang === 'en' ? (answer.labelEn ?? answer.label) : answer.label
}
