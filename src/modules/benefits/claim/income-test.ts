import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import { within } from './spans.ts'
import { monthSpan } from './unit-days.ts'
import { monthsLater } from './unit-months.ts'
import type { Lost } from './window.ts'

const artist = useParameter('income-drop-artist', '2020-12-10')
const provider = useParameter('income-drop-provider', '2021-07-01')

/** What was reported for a month over all jobs of the kind, and whether it lies that far below the average of the year before. */
export type IncomeMonth = { readonly month: Day; readonly pay: number; readonly low: boolean }

/** The test of income that fell, with all that it compares (시행령 제104조의8제1항, 제104조의15제1항). */
export type IncomeTest = {
  /** Twenty-four whole months before the end, oldest first: the last twelve are tested, those before them are what they are tested against. */
  readonly months: readonly IncomeMonth[]
  readonly lastThree: number
  readonly threeAYearBefore: number
  /** How far the last three months fell, in percent; undefined where there is nothing to compare with. */
  readonly percent: number | undefined
  /** By the month over the year before, below one won cut; undefined where it cannot be said. */
  readonly average: number | undefined
  readonly belowAverage: boolean
  readonly monthsOfDrop: number
  /** How far income has to fall, in percent. */
  readonly needed: number
  /** Months in which somebody was under contract and nobody reported pay: nobody guesses what it was. */
  readonly unreported: readonly Day[]
}

type Pay = Row<'pay_month'>

/** Compares the pay that was reported; undefined for employees and the self-employed, whom the rule does not know. */
export function incomeTest(
  spell: Lost,
  all: readonly Row<'spell'>[],
  reported: readonly Pay[],
): IncomeTest | undefined {
  if (spell.kind !== '예술인' && spell.kind !== '노무제공자') return undefined
  const spells = all.filter(({ kind }) => kind === spell.kind)
  const pay = payByMonth(reported.filter(({ spell_id }) => spells.some(({ id }) => id === spell_id)))
  const needed = neededOn(spell)
  const months = monthsBack(spell.to_day, 24)
  const [before, last] = [months.slice(0, 12), months.slice(12)]
  const unreported = months.filter((month) => !pay.has(month) && isUnder(spells, month))
  const isKnown = (some: readonly Day[]): boolean => !some.some((month) => unreported.includes(month))
  const [three, threeBefore] = [last.slice(-3), before.slice(-3)]
  const [lastThree, threeAYearBefore] = [sum(pay, three), sum(pay, threeBefore)]
  const year = isKnown(months) ? sum(pay, before) : 0
  // Whole won only: a fall of exactly what is needed is enough, whatever floating point makes of it.
  const isLow = (month: Day): boolean => year > 0 && 1200 * (pay.get(month) ?? 0) <= year * (100 - needed)
  return {
    months: months.map((month) => ({ month, pay: pay.get(month) ?? 0, low: last.includes(month) && isLow(month) })),
    lastThree,
    threeAYearBefore,
    percent: isKnown([...three, ...threeBefore]) ? fellBy(threeAYearBefore, lastThree) : undefined,
    average: year === 0 ? undefined : Math.floor(year / 12),
    belowAverage: 12 * lastThree < 3 * year,
    monthsOfDrop: last.filter(isLow).length,
    needed,
    unreported,
  }
}

// In tenths of a percent, cut: nobody reaches a threshold by rounding.
function fellBy(before: number, last: number): number | undefined {
  return before === 0 ? undefined : Math.max(0, Math.floor((1000 * (before - last)) / before)) / 10
}

function neededOn({ kind, to_day }: Lost): number {
  return (kind === '예술인' ? artist : provider).atLeastOn(toDay(to_day)).value
}

// The whole month long: of one that a contract began or ended in, not having been paid is possible.
function isUnder(spells: readonly Row<'spell'>[], month: Day): boolean {
  const span = monthSpan(month)
  return spells.some(({ from_day, to_day }) => {
    const inside = within(span, { from: toDay(from_day), to: to_day === null ? span.to : toDay(to_day) })
    return inside?.from === span.from && inside.to === span.to
  })
}

function payByMonth(months: readonly Pay[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const { month, pay } of months) all.set(month, (all.get(month) ?? 0) + pay)
  return all
}

// The last whole months before the day, oldest first; the month that the day ends counts as whole.
function monthsBack(to: string, n: number): Day[] {
  const first = toDay(`${addDays(toDay(to), 1).slice(0, 7)}-01`)
  return Array.from({ length: n }, (_, at) => monthsLater(first, at - n))
}

function sum(pay: ReadonlyMap<string, number>, months: readonly string[]): number {
  return months.reduce((all, month) => all + (pay.get(month) ?? 0), 0)
}
