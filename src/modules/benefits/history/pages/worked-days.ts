import type { Day } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { dateParts } from '../../../../web/format.ts'
import { DaysWorked } from '../../reports/contents.ts'
import type { Row } from '../../tables.ts'
import { messages } from '../messages.ts'

/** Which days a company says that somebody worked by the day, as the last of its reports (the newest comes first) has them. */
export function workedPair(
  reports: readonly Pick<Row<'report'>, 'kind' | 'content'>[],
  lang: Lang,
): { term: string; value: string }[] {
  const last = reports.find(({ kind }) => kind === 'daily-work')
  const worked = DaysWorked.safeParse(last?.content)
  return worked.success ? [{ term: messages[lang].worked, value: daysText(worked.data.days, lang) }] : []
}

// All are of one month.
function daysText(days: readonly Day[], lang: Lang): string {
  const all = days.map((day) => dateParts(day, lang))
  const month = all[0]?.month ?? ''
  return lang === 'ko'
    ? `${month} ${all.map(({ day }) => `${day}일`).join(', ')}`
    : `${all.map(({ day }) => day).join(', ')} ${month}`
}
