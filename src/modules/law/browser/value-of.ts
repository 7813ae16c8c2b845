import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { countedAs, valueText } from '../explain/value-text.ts'
import type { Value } from '../parameter.ts'
import type { TableValue } from '../table.ts'
import { lawTexts } from './messages.ts'
import type { LawNumber } from './numbers.ts'

/** What a number is on a day, in words: a table is known by its first day. */
export function valueOf(number: LawNumber, day: Day, lang: Lang): string {
  const { knownUntil, values } = number.of
  if (knownUntil !== undefined && day > knownUntil) return '–'
  const on = values.findLast(({ from }) => from <= day)
  return on ? valueSaid(number, on, lang) : '–'
}

/** One value of a number in words. */
export function valueSaid(number: LawNumber, on: Value | TableValue, lang: Lang): string {
  const t = lawTexts[lang]
  if ('rows' in on) return on.rows === null ? t.abolished : t.from(dateOnPaper(on.from, lang))
  if (on.value === null) return t.abolished
  return valueText(
    on.value,
    number.kind === 'parameter' ? countedAs(number.of.unit, number.of.name.ko) : undefined,
    lang,
  )
}
