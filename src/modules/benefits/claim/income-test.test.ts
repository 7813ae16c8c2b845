import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import type { Row } from '../tables.ts'
import { incomeDrop } from './income-drop.ts'
import { incomeTest } from './income-test.ts'
import { monthsLater } from './unit-months.ts'
import type { Lost } from './window.ts'

const spell = (kind: Lost['kind'], from_day = '2024-07-01', to_day = '2026-06-30'): Lost => ({
  id: from_day,
  person_id: 'p',
  organisation_id: null,
  workplace: '늘솜퀵',
  work: null,
  kind,
  from_day,
  to_day,
  separation_kind: '소득감소',
  acquired_at: new Date(0),
  lost_at: new Date(0),
})

// Pay of the months before July 2026, the latest last.
const paid = (of: Lost, pays: readonly number[]): Row<'pay_month'>[] =>
  pays.map((pay, at) => ({
    spell_id: of.id,
    person_id: 'p',
    organisation_id: null,
    month: monthsLater(toDay('2026-07-01'), at - pays.length),
    days: 20,
    pay,
  }))
const same = (n: number, pay: number): number[] => Array.from({ length: n }, () => pay)
const tested = (of: Lost, pays: readonly number[]) => incomeTest(of, [of], paid(of, pays))

describe('income that fell', () => {
  test.each([
    ['노무제공자', 1_400_000, 30],
    ['노무제공자', 1_400_001, 29.9],
    ['예술인', 1_600_000, 20],
    ['예술인', 1_600_001, 19.9],
  ] as const)('%s: three months of %i against two million are a fall of %d %%, exactly', (kind, last, percent) => {
    expect(tested(spell(kind), [...same(21, 2_000_000), ...same(3, last)])?.percent).toBe(percent)
  })

  test('a month counts as low from exactly 70 percent of the average of the year before on', () => {
    const rider = spell('노무제공자')
    const last = [...same(7, 2_000_000), 1_400_000, 1_400_001, 1_000_000, 1_400_000, 1_400_000]
    const found = tested(rider, [...same(12, 2_000_000), ...last])
    expect(found).toMatchObject({ average: 2_000_000, monthsOfDrop: 4, belowAverage: true, percent: 36.6 })
    expect(found?.months.filter(({ low }) => low).map(({ month }) => month)).toEqual([
      '2026-02-01',
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
    ])
  })

  test('a month that nobody reported is named and never taken as no pay', () => {
    const rider = spell('노무제공자')
    const found = incomeTest(rider, [rider], paid(rider, same(24, 2_000_000)).slice(0, -1))
    expect(found).toMatchObject({ unreported: ['2026-06-01'], percent: undefined, average: undefined })
    expect(incomeDrop(rider, [rider], paid(rider, same(24, 2_000_000)).slice(0, -1))).toEqual([])
  })

  test('who rides for less than a year has nothing to compare with; employees are not asked', () => {
    const short = spell('노무제공자', '2025-12-01')
    expect(tested(short, same(7, 2_000_000))).toMatchObject({ percent: undefined, average: undefined, unreported: [] })
    expect(tested(spell('근로자'), same(24, 2_000_000))).toBeUndefined()
  })

  test('all jobs of the kind count together, those of another kind do not', () => {
    const [one, two, job] = [spell('노무제공자'), spell('노무제공자', '2024-08-01'), spell('근로자', '2024-09-01')]
    const months = [one, two, job].flatMap((each) => paid(each, [...same(21, 1_000_000), ...same(3, 600_000)]))
    expect(incomeTest(one, [one, two, job], months)).toMatchObject({ lastThree: 3_600_000, percent: 40 })
  })
})
