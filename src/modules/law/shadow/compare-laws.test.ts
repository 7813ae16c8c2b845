import { expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { benefit } from '../domains/benefit/domain.ts'
import { eligibility } from '../domains/eligibility/domain.ts'
import { compareLaws } from './compare-laws.ts'

const facts = {
  separationDate: '2026-06-30',
  dailyHours: 8,
  averageDailyWage: 90_000,
  age: 30,
  insuredYears: 2,
  disabled: false,
}
const [today, next] = [toDay('2026-11-29'), toDay('2027-01-01')]

it('says what another day’s law changes, by how much, and which number makes it', () => {
  const difference = compareLaws(benefit, facts, today, next)
  expect(difference?.changes).toContainEqual({ result: 'dailyBenefit', before: 66_048, after: 68_480, by: 2_432 })
  expect(difference?.because).toContainEqual({
    kind: 'parameter',
    name: 'minimum-wage-hourly',
    before: '2026-01-01',
    after: '2027-01-01',
  })
})

it('looks only at the results asked for', () => {
  expect(compareLaws(benefit, facts, today, next, ['benefitDays'])).toBeUndefined()
})

it('says nothing when nothing changes', () => {
  expect(compareLaws(benefit, facts, today, toDay('2026-03-01'))).toBeUndefined()
})

it('says who is insured by pay and no longer by hours from 2027 on', () => {
  const short = { weeklyHours: 14, employedThreeMonthsOrMore: false, monthlyRemuneration: 900_000 }
  const difference = compareLaws(eligibility, short, today, next)
  expect(difference?.changes).toContainEqual({ result: 'covered', before: false, after: true })
  expect(difference?.because).toContainEqual({
    kind: 'rule',
    name: 'eligibility.employeeWorksEnough',
    before: '2016-01-01',
    after: '2027-01-01',
  })
})

it('says what a year’s pay makes of the base from 2028 on', () => {
  const uneven = {
    ...facts,
    averageDailyWage: undefined,
    threeMonthPay: 9_100_000,
    threeMonthDays: 91,
    yearRemuneration: 40_150_000,
    yearRemunerationDays: 365,
  }
  const difference = compareLaws(benefit, uneven, today, toDay('2028-01-01'))
  expect(difference?.changes).toContainEqual({ result: 'baseDailyAmount', before: 100_000, after: 110_000, by: 10_000 })
})
