import { expect, test } from 'vitest'
import { missingMonths, prefill } from './prefill.ts'

const month = (name: string, days: number, pay: number) => ({ month: `${name}-01`, days, pay })
const employee = { kind: '근로자', separation_kind: '계약종료' } as const

test('three whole months give their pay and their calendar days; unit days are those of all months of the base period', () => {
  const months = [month('2026-03', 26, 2_900_000), ...['04', '05', '06'].map((m) => month(`2026-${m}`, 26, 3_000_000))]
  expect(prefill({ ...employee, from_day: '2026-03-01', to_day: '2026-06-30' }, months)).toEqual({
    separationKind: '계약종료',
    unitDays: 104,
    threeMonthPay: 9_000_000,
    threeMonthDays: 91,
  })
})

test('a month that the three months cut counts by its days, also where the work began in it', () => {
  const months = [month('2026-05', 14, 1_600_000), month('2026-06', 13, 1_500_000)]
  expect(prefill({ ...employee, from_day: '2026-05-16', to_day: '2026-06-15' }, months)).toMatchObject({
    threeMonthPay: 3_100_000,
    threeMonthDays: 31,
    unitDays: 27,
  })
  const long = ['01', '02', '03', '04'].map((m) => month(`2026-${m}`, 26, 3_000_000))
  expect(prefill({ ...employee, from_day: '2026-01-01', to_day: '2026-04-15' }, long)).toMatchObject({
    threeMonthPay: Math.round((3_000_000 * 16) / 31) + 9_000_000,
    threeMonthDays: 90,
  })
})

test('an artist’s certificate has the pay of the year before; who has not ended has none', () => {
  const months = [month('2025-01', 20, 1_000_000), month('2026-06', 20, 900_000)]
  expect(
    prefill({ kind: '예술인', separation_kind: '계약종료', from_day: '2025-01-01', to_day: '2026-06-30' }, months),
  ).toMatchObject({ yearPay: 900_000, yearPayDays: 365, averageDailyWage: 2465 })
  expect(prefill({ ...employee, from_day: '2026-01-01', to_day: null }, months)).toEqual({})
})

test('a month that nobody reported is named, and no sum is made without it', () => {
  const spell = { ...employee, from_day: '2026-01-01', to_day: '2026-06-30' }
  const months = ['04', '06'].map((m) => month(`2026-${m}`, 26, 3_000_000))
  expect(missingMonths(spell, months)).toEqual(['2026-05-01'])
  expect(prefill(spell, months)).toEqual({ separationKind: '계약종료', unitDays: 52, threeMonthDays: 91 })
})
