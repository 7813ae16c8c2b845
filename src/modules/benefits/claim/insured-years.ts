import { type Day, addDays, daysBetween, monthsBetween, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import { type Span, joined, lengthOf } from './spans.ts'
import { type Lost, isLost } from './window.ts'
import { monthsLater } from './unit-months.ts'

const gap = useParameter('insured-years-gap', '2016-01-01')

/**
 * How many years somebody was insured (제50조제3항·제4항): the job that was lost and those before it, as long as no gap is longer
 * than three years and no benefit was paid on them. Days are laid end to end before the separation and read by the calendar.
 */
export function insuredYears(spell: Lost, spells: readonly Row<'spell'>[], paidUntil: Day | undefined): number {
  const to = toDay(spell.to_day)
  const own = { from: toDay(spell.from_day), to }
  const earlier = spells
    .filter(isLost)
    .filter(({ id, kind, to_day }) => id !== spell.id && to_day <= to && sameInsurance(kind, spell.kind))
    .map(({ from_day, to_day }) => ({ from: toDay(from_day), to: toDay(to_day) }))
    .filter((span) => paidUntil === undefined || span.to > paidUntil)
  const days = reached(joined([own, ...earlier]), gap.on(to).value).reduce((sum, span) => sum + lengthOf(span), 0)
  return yearsOf({ from: addDays(to, 1 - days), to })
}

// Self-employed insurance is one of its own (제49조의2).
function sameInsurance(one: Row<'spell'>['kind'], other: Row<'spell'>['kind']): boolean {
  return (one === '자영업자') === (other === '자영업자')
}

function reached(spans: readonly Span[], most: number): Span[] {
  const kept: Span[] = []
  for (const span of spans.toReversed()) {
    const next = kept.at(-1)
    if (next && next.from > addDays(monthsLater(span.to, most), 1)) break
    kept.push(span)
  }
  return kept
}

function yearsOf({ from, to }: Span): number {
  const years = Math.floor(monthsBetween(from, to) / 12)
  const rest = monthsLater(from, years * 12)
  return years + Math.floor(((daysBetween(rest, to) + 1) / 366) * 1000) / 1000
}
