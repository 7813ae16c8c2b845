import { type Day, daysBetween, toDay } from '../../../kernel/day.ts'

/** A bar in a year's line, in days from its first day; `lane` is 0 unless it runs beside another one. */
export type Bar = {
  readonly key: string
  readonly is: 'insured' | 'gap'
  readonly at: number
  readonly days: number
  readonly lane: number
}
/** One year of the picture. */
export type Year = {
  readonly year: string
  readonly days: number
  readonly lanes: number
  readonly bars: readonly Bar[]
}

/** What the picture needs of a stretch. */
export type Span = {
  readonly from: Day
  readonly to: Day | undefined
  readonly spell: { readonly id: string } | undefined
}

/** The latest years of a history as bars, newest first; what goes on reaches to today. */
export function yearsOf(stretches: readonly Span[], today: Day, most = 6): Year[] {
  const first = stretches[0]?.from.slice(0, 4)
  if (first === undefined) return []
  const now = Number(today.slice(0, 4))
  const years = Array.from({ length: Math.min(most, now - Number(first) + 1) }, (_, n) => String(now - n))
  return years.map((year) => yearOf(stretches, year, today))
}

function yearOf(stretches: readonly Span[], year: string, today: Day): Year {
  const [begin, end] = [toDay(`${year}-01-01`), toDay(`${year}-12-31`)]
  const until: Day[] = []
  const bars = stretches.flatMap((one): Bar[] => {
    const [from, to] = [one.from > begin ? one.from : begin, min(one.to ?? today, end)]
    if (to < from) return []
    const free = until.findIndex((day) => day < from)
    const lane = free === -1 ? until.length : free
    until[lane] = to
    const is = one.spell ? 'insured' : 'gap'
    return [
      {
        key: `${one.from}${one.spell?.id ?? ''}`,
        is,
        at: daysBetween(begin, from),
        days: daysBetween(from, to) + 1,
        lane,
      },
    ]
  })
  return { year, days: daysBetween(begin, end) + 1, lanes: Math.max(1, until.length), bars }
}

function min(a: Day, b: Day): Day {
  return a < b ? a : b
}
