import { type Day, toDay } from '../../../../kernel/day.ts'
import type { WorkedDay } from '../../contract.ts'
import type { Difference } from '../differences.ts'
import type { DaysReported } from './fed-days.ts'

type Span = { readonly from: Day; readonly to: Day }

/**
 * Where somebody declared all days of a report themselves and another sum: a question at its first day. A report that the period cuts
 * says nothing of its part.
 */
export function payDifferences(
  reports: readonly DaysReported[],
  worked: readonly WorkedDay[],
  { from, to }: Span,
): Difference[] {
  const own = new Map(worked.filter(({ reported }) => reported !== true).map((one) => [one.day, one]))
  return reports.flatMap(({ days, pay, source }) => {
    const declared = days.flatMap((day) => own.get(day) ?? [])
    const isWhole = declared.length === days.length && days.every((day) => day >= from && day <= to)
    const sum = declared.reduce((all, one) => all + (one.pay ?? 0), 0)
    const here = declared.every(({ where, how }) => where === source && how === 'daily')
    return isWhole && here && sum !== pay
      ? [{ day: toDay(days[0] ?? ''), source, says: { kind: 'pay' as const, won: pay } }]
      : []
  })
}
