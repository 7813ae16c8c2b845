import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { won } from '../../../kernel/won.ts'
import { instalmentsOf, mostMonths, monthsAfter, statesOn } from './plan.ts'

const plan = { owed: won(100_001), months: 3, firstOn: toDay('2027-01-31') }

describe('instalments', () => {
  test('sum up to what is owed, to the won, on the same day of each month or its last', () => {
    const all = instalmentsOf(plan, won(100_001))
    expect(all.map(({ amount }) => amount)).toEqual([33_335, 33_333, 33_333])
    expect(all.map(({ dueOn }) => dueOn)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31'])
    for (let months = 1; months <= 24; months++)
      for (const owed of [24, 999_999, 1_234_567])
        expect(
          instalmentsOf({ ...plan, owed: won(owed), months }, won(owed)).reduce((sum, one) => sum + one.amount, 0),
        ).toBe(owed)
  })

  test('are filled in order by what came in', () => {
    expect(instalmentsOf(plan, won(60_000)).map((one) => one.in)).toEqual([33_335, 6666, 0])
    expect(instalmentsOf(plan, won(0)).map((one) => one.in)).toEqual([33_335, 33_333, 33_333])
  })

  test('stand where their days and the money put them: one alone is next', () => {
    const on = (today: string, owed: number) =>
      statesOn(instalmentsOf(plan, won(owed)), toDay(today)).map(({ state }) => state)
    expect(on('2027-01-10', 100_001)).toEqual(['next', 'later', 'later'])
    expect(on('2027-02-28', 60_000)).toEqual(['paid', 'next', 'later'])
    expect(on('2027-03-01', 100_001)).toEqual(['late', 'late', 'later'])
    expect(on('2027-03-01', 0)).toEqual(['paid', 'paid', 'paid'])
  })

  test('may be as many as each is worth collecting, and at least one', () => {
    expect([5000, 20_000, 39_999, 10_000_000].map((owed) => mostMonths(won(owed)))).toEqual([1, 2, 3, 24])
  })
})

test('months go over the end of a year and end in short months', () => {
  expect([1, 2, 13].map((n) => monthsAfter(toDay('2026-12-31'), n))).toEqual(['2027-01-31', '2027-02-28', '2028-01-31'])
})
