import { type Day, addDays, daysBetween, isDay, numbers, toDay } from '../../../kernel/day.ts'
import { decide, domainNamed } from '../../law/index.ts'
import type { Certificate, Kind } from '../contract.ts'
import type { Row } from '../tables.ts'
import { daysOfMonthIn, endOfMonth, monthOfDay, monthsFrom } from './months.ts'

type Spell = Pick<Row<'spell'>, 'kind' | 'from_day' | 'to_day' | 'separation_kind'>
type Month = Pick<Row<'pay_month'>, 'month' | 'days' | 'pay'>

/** Months that the pay of a certificate needs and that nobody reported yet, latest first. */
export function missingMonths(spell: Spell, months: readonly Pick<Month, 'month'>[]): Day[] {
  if (spell.to_day === null) return []
  const [from, to] = [toDay(spell.from_day), toDay(spell.to_day)]
  const begin = later(from, monthsBack(to, isByYear(spell.kind) ? 12 : 3))
  const known = new Set(months.map(({ month }) => month))
  return monthsFrom(begin, to)
    .filter((month) => !known.has(month))
    .toReversed()
}

function isByYear(kind: Kind): boolean {
  return kind === '예술인' || kind === '노무제공자'
}

/** What a certificate would say by the months that were reported; contracted hours stand in no report. */
export function prefill(spell: Spell, months: readonly Month[]): Partial<Certificate> {
  if (spell.to_day === null) return {}
  const [from, to] = [toDay(spell.from_day), toDay(spell.to_day)]
  const about = { separationKind: spell.separation_kind ?? '', unitDays: unitDays(spell.kind, { from, to }, months) }
  if (isByYear(spell.kind)) {
    const year = { from: later(from, monthsBack(to, 12)), to }
    const [yearPay, yearPayDays] = [payWithin(year, { from, to }, months), daysBetween(year.from, to) + 1]
    // 제77조의3제3항, 제77조의8제3항: what was reported for the year, by its days.
    return { ...about, yearPay, yearPayDays, averageDailyWage: Math.floor(yearPay / yearPayDays) }
  }
  const quarter = { from: later(from, monthsBack(to, 3)), to }
  const threeMonthDays = daysBetween(quarter.from, to) + 1
  // A sum that lacks a month would be taken for the whole.
  if (missingMonths(spell, months).length > 0) return { ...about, threeMonthDays }
  return { ...about, threeMonthPay: payWithin(quarter, { from, to }, months), threeMonthDays }
}

type Stretch = { readonly from: Day; readonly to: Day }

// Days that pay was given for, within the base period of the law; of a month that it cuts, at most the days inside.
function unitDays(kind: Kind, { from, to }: Stretch, months: readonly Month[]): number {
  const begin = later(from, basePeriodStart(kind, to) ?? from)
  return months.reduce((all, { month, days }) => all + Math.min(days, daysOfMonthIn(toDay(month), begin, to)), 0)
}

function basePeriodStart(kind: Kind, separationDate: Day): Day | undefined {
  const domain = domainNamed('eligibility')
  const asked = { wanted: ['basePeriodStart'] }
  const start =
    domain && decide(domain, { workerType: kind, separationDate }, separationDate, asked).result['basePeriodStart']
  return isDay(start) ? start : undefined
}

/** Pay of a stretch of days: of a month that it cuts, the share of its days. */
function payWithin({ from, to }: Stretch, spell: Stretch, months: readonly Month[]): number {
  const pay = months.reduce((all, one) => {
    const month = toDay(one.month)
    const whole = daysOfMonthIn(month, spell.from, spell.to)
    return whole === 0 ? all : all + (one.pay * daysOfMonthIn(month, from, to)) / whole
  }, 0)
  return Math.round(pay)
}

// The first of the n months that end with a day: 1 April for three months to 30 June.
function monthsBack(to: Day, n: number): Day {
  const after = addDays(to, 1)
  const [year, number, day] = numbers(after)
  const at = year * 12 + number - 1 - n
  const month = toDay(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`)
  const last = numbers(endOfMonth(month))[2]
  return addDays(monthOfDay(month), Math.min(day, last) - 1)
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
