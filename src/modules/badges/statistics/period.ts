import { addDays, type Day, numbers, toDay } from '../../../kernel/day.ts'

/** Whole calendar periods only: two that differ by a day would tell of that day. */
export const periods = ['month', 'quarter', 'year'] as const
/** One of them. */
export type Period = (typeof periods)[number]

const months: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 }

/** The period that a day lies in: its first and last day, the first of the next and of the one before. */
export function periodOf(period: Period, day: Day): { first: Day; last: Day; next: Day; before: Day } {
  const [y, m] = numbers(day)
  const start = Math.floor((m - 1) / months[period]) * months[period]
  const next = firstOf(y, start + months[period])
  return { first: firstOf(y, start), last: addDays(next, -1), next, before: firstOf(y, start - months[period]) }
}

function firstOf(year: number, month: number): Day {
  const [y, m] = [year + Math.floor(month / 12), ((month % 12) + 12) % 12]
  return toDay(`${y}-${String(m + 1).padStart(2, '0')}-01`)
}
