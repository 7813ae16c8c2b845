import { addDays, toDay } from '../../../kernel/day.ts'
import type { Row } from '../tables.ts'
import { type Span, joined, lengthOf, within, without } from './spans.ts'

/** Days that were counted, and whether a month that the window cuts was among them: nobody says which days of it were worked. */
export type Counted = { readonly days: number; readonly cut: boolean }

/**
 * Unit days of some spells as employers reported them month by month (제41조제1항). A month counts at most the days on which somebody
 * was insured in it, and of a month that the window cuts only those inside. `taken`: days that count as something else.
 */
export function unitDays(
  spells: readonly Row<'spell'>[],
  months: readonly Row<'pay_month'>[],
  window: Span,
  taken: readonly Span[] = [],
): Counted {
  const own = new Set(spells.map(({ id }) => id))
  const byMonth = Map.groupBy(
    months.filter(({ spell_id }) => own.has(spell_id)),
    ({ month }) => month,
  )
  const counted = [...byMonth].map(([month, all]) => {
    const reported = all.reduce((sum, { days }) => sum + days, 0)
    const insured = spansOf(spells, monthSpan(month))
    const inside = insured.flatMap((span) => within(span, window) ?? [])
    const cut = inside.length > 0 && total(inside) < total(insured)
    return { days: Math.min(reported, total(without(inside, taken))), cut }
  })
  return { days: counted.reduce((sum, { days }) => sum + days, 0), cut: counted.some(({ cut }) => cut) }
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0)
}

/** The whole calendar month that begins on a day. */
export function monthSpan(first: string): Span {
  const from = toDay(first)
  return { from, to: addDays(toDay(`${addDays(from, 31).slice(0, 7)}-01`), -1) }
}

/** The days of some spells that lie in a window, as stretches. */
export function spansOf(spells: readonly Row<'spell'>[], window: Span): Span[] {
  return joined(
    spells.flatMap(({ from_day, to_day }) => {
      const part = within({ from: toDay(from_day), to: to_day === null ? window.to : toDay(to_day) }, window)
      return part ? [part] : []
    }),
  )
}
