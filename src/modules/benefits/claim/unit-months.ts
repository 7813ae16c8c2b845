import { type Day, addDays, daysBetween, monthsBetween, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import { type Span, within, without } from './spans.ts'
import { monthSpan, spansOf } from './unit-days.ts'

const unitMonthDays = useParameter('unit-month-days', '2020-12-10')

/** Insured time in months: of contracts by the calendar, of short ones by their days of work. */
export type CountedMonths = {
  /** Months by the calendar; a part of a month is its share, never rounded up. */
  readonly whole: number
  /** Whether a part of a month was among them: how parts add up the law seen does not say. */
  readonly parts: boolean
  readonly fullShortMonths: number
  readonly otherShortDays: number
}

/**
 * Months of artists, labour providers and the self-employed: from the first to the last day of being insured (제77조의3,
 * 제77조의8); contracts below a month by days of work a month (시행령 제104조의8제6항). `taken`: days that count as something else.
 */
export function unitMonths(
  spells: readonly Row<'spell'>[],
  months: readonly Row<'pay_month'>[],
  window: Span,
  taken: readonly Span[] = [],
): CountedMonths {
  const long = without(
    spansOf(
      spells.filter((spell) => !isShort(spell)),
      window,
    ),
    taken,
  )
  const short = spells.filter(isShort).filter((spell) => spansLeft(spell, window, [...taken, ...long]))
  const days = shortDays(short, months, window)
  const least = unitMonthDays.atLeastOn(window.to < '2020-12-10' ? toDay('2020-12-10') : window.to).value
  return {
    whole: long.reduce((sum, span) => sum + calendarMonths(span), 0),
    parts: long.some((span) => !Number.isInteger(calendarMonths(span))),
    fullShortMonths: days.filter((each) => each >= least).length,
    otherShortDays: days.filter((each) => each < least).reduce((sum, each) => sum + each, 0),
  }
}

type Stretch = Pick<Row<'spell'>, 'from_day' | 'to_day'>

/** A contract of less than a month (단기예술인, 단기노무제공자); of a part the whole contract counts. */
export function isShort(spell: Stretch & { readonly of?: Stretch }): boolean {
  const { from_day, to_day } = spell.of ?? spell
  return to_day !== null && monthsBetween(toDay(from_day), toDay(to_day)) < 1
}

function spansLeft(spell: Row<'spell'>, window: Span, taken: readonly Span[]): boolean {
  return without(spansOf([spell], window), taken).length > 0
}

function shortDays(spells: readonly Row<'spell'>[], months: readonly Row<'pay_month'>[], window: Span): number[] {
  const own = new Set(spells.map(({ id }) => id))
  const inside = months.filter(({ spell_id, month }) => own.has(spell_id) && within(monthSpan(month), window))
  const byMonth = Map.groupBy(inside, ({ month }) => month)
  return [...byMonth.values()].map((all) => all.reduce((sum, { days }) => sum + days, 0))
}

function calendarMonths({ from, to }: Span): number {
  const whole = monthsBetween(from, to)
  const rest = monthsLater(from, whole)
  return whole + (daysBetween(rest, to) + 1) / daysBetween(rest, monthsLater(from, whole + 1))
}

/** The day some months later; the last of the month where it has no such day. */
export function monthsLater(day: Day, n: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + n
  const first = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
  const span = monthSpan(first)
  return addDays(span.from, Math.min(date, daysBetween(span.from, span.to) + 1) - 1)
}
