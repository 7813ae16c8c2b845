import { type Day, toDay } from '../../../kernel/day.ts'
import type { WorkedDay } from '../contract.ts'

/** Work that somebody else reported: by whom, which days, and what kind of report says so. */
export type Recorded = {
  readonly source: string
  readonly kind: 'daily-work' | 'insured'
  readonly days: readonly string[]
}

/** A day that a record has and the declaration has not, or that it has with another pay. */
export type Difference = {
  readonly day: Day
  readonly source: string
  readonly says: { readonly kind: Recorded['kind'] } | { readonly kind: 'pay'; readonly won: number }
}

type Span = { readonly from: Day; readonly to: Day }

/** What records say and the declaration does not: each a question, not an accusation. A day that both have is none. */
export function differences(
  records: readonly Recorded[],
  worked: readonly WorkedDay[],
  { from, to }: Span,
): Difference[] {
  const declared = new Set(worked.map(({ day }) => day))
  const all = records.flatMap(({ source, kind, days }) =>
    days
      .filter((day) => day >= from && day <= to && !declared.has(day))
      .map((day) => ({ day: toDay(day), source, says: { kind } })),
  )
  const once = new Map(all.map((one) => [`${one.day} ${one.source}`, one]))
  return [...once.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
