import { addDays, toDay } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Row } from '../tables.ts'
import type { KnownFact } from './known-fact.ts'
import { monthsLater } from './unit-months.ts'
import type { Lost } from './window.ts'

const artist = useParameter('income-drop-artist', '2020-12-10')
const provider = useParameter('income-drop-provider', '2021-07-01')

/**
 * How far income fell, from the reported pay of all jobs of the same kind (시행령 제104조의8제1항, 제104조의15제1항): the last three
 * months against the same months a year before, and the months below the monthly average of the year before.
 */
export function incomeDrop(spell: Lost, pay: ReadonlyMap<string, number>): readonly KnownFact[] {
  if (spell.kind !== '예술인' && spell.kind !== '노무제공자') return []
  const last = monthsBack(spell.to_day, 0, 3)
  const before = sum(pay, monthsBack(spell.to_day, 12, 3))
  const average = sum(pay, monthsBack(spell.to_day, 12, 12)) / 12
  if (before === 0 || average === 0) return []
  const fell = Math.max(0, Math.floor(1000 * (1 - sum(pay, last) / before)) / 10)
  const least = average * (1 - dropOf(spell) / 100)
  const low = monthsBack(spell.to_day, 0, 12).filter((month) => (pay.get(month) ?? 0) <= least).length
  const facts = [
    ['incomeDropPercent', fell],
    ['belowYearAverage', sum(pay, last) / 3 < average],
    ['monthsOfDrop', low],
  ] as const
  return facts.map(([name, value]) => ({ name, value, by: 'history', check: true }))
}

/** Pay by month over some spells. */
export function payByMonth(months: readonly Row<'pay_month'>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const { month, pay } of months) all.set(month, (all.get(month) ?? 0) + pay)
  return all
}

function dropOf({ kind, to_day }: Lost): number {
  return (kind === '예술인' ? artist : provider).atLeastOn(toDay(to_day)).value
}

// The last whole months before the day, `back` months earlier; the month that the day ends counts as whole.
function monthsBack(to: string, back: number, n: number): string[] {
  const first = toDay(`${addDays(toDay(to), 1).slice(0, 7)}-01`)
  return Array.from({ length: n }, (_, at) => monthsLater(first, -back - at - 1))
}

function sum(pay: ReadonlyMap<string, number>, months: readonly string[]): number {
  return months.reduce((all, month) => all + (pay.get(month) ?? 0), 0)
}
