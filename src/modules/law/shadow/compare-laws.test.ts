import { expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { benefit } from '../domains/benefit/domain.ts'
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

it('says nothing when nothing changes', () => {
  expect(compareLaws(benefit, facts, today, toDay('2026-03-01'))).toBeUndefined()
})
