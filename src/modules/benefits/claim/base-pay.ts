import { addDays, toDay } from '../../../kernel/day.ts'
import type { Certificate } from '../contract.ts'
import type { Row } from '../tables.ts'
import type { KnownFact } from './known-fact.ts'
import { type Span, lengthOf, within } from './spans.ts'
import { monthSpan, spansOf } from './unit-days.ts'
import { monthsLater } from './unit-months.ts'
import { type Lost, isEmployee } from './window.ts'

type Told = Pick<KnownFact, 'name' | 'value' | 'check'>

/** What the daily benefit is worked out from (제45조, 제77조의3제3항): as the certificate says, else from what was reported month by month. */
export function basePay(
  spell: Lost,
  months: readonly Row<'pay_month'>[],
  certificate: Certificate | undefined,
): readonly KnownFact[] {
  const by = certificate ? 'certificate' : 'history'
  const told = certificate ? certified(certificate) : reported(spell, months)
  const daily = isEmployee(spell) ? [] : dailyPay(told)
  return [...told, ...daily].map((fact) => ({ ...fact, by, workplace: spell.workplace }))
}

// 제77조의3제3항, 제77조의8제3항: pay of the year before by the days it was for; below one won is cut.
function dailyPay(told: readonly Told[]): Told[] {
  const number = (name: string): number => Number(told.find((fact) => fact.name === name)?.value ?? 0)
  const [pay, days] = [number('yearRemuneration'), number('yearRemunerationDays')]
  const known = told.some(({ name }) => name === 'averageDailyWage')
  return known || days === 0 ? [] : [{ name: 'averageDailyWage', value: Math.floor(pay / days) }]
}

function certified(said: Certificate): Told[] {
  const named: Readonly<Record<string, number | undefined>> = {
    averageDailyWage: said.averageDailyWage,
    threeMonthPay: said.threeMonthPay,
    threeMonthDays: said.threeMonthDays,
    ordinaryDailyWage: said.ordinaryDailyWage,
    yearRemuneration: said.yearPay,
    yearRemunerationDays: said.yearPayDays,
    dailyHours: said.dailyHours,
  }
  return Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

function reported(spell: Lost, months: readonly Row<'pay_month'>[]): Told[] {
  const employee = isEmployee(spell)
  const to = toDay(spell.to_day)
  const window = { from: monthsLater(addDays(to, 1), employee ? -3 : -12), to }
  const own = months.filter(({ spell_id }) => spell_id === spell.id)
  const pay = own.reduce((sum, month) => sum + share(month, window), 0)
  const days = spansOf([spell], window).reduce((sum, span) => sum + lengthOf(span), 0)
  if (pay === 0) return []
  const [won, over] = employee ? ['threeMonthPay', 'threeMonthDays'] : ['yearRemuneration', 'yearRemunerationDays']
  return [
    { name: won, value: Math.floor(pay), check: true },
    { name: over, value: days, check: true },
  ]
}

// A month that the window cuts gives the share of its days: nobody reported which days the pay was for.
function share({ month, pay }: Row<'pay_month'>, window: Span): number {
  const whole = monthSpan(month)
  const inside = within(whole, window)
  return inside ? (pay * lengthOf(inside)) / lengthOf(whole) : 0
}
