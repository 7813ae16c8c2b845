import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { monthsOf, untilEnd } from './months.ts'

test('a leave of a year has twelve months, each as long as its own', () => {
  const months = monthsOf(toDay('2026-01-31'), toDay('2027-01-30'), true)
  expect(months).toHaveLength(12)
  expect(months.slice(0, 3)).toMatchObject([
    { from: '2026-01-31', to: '2026-02-27', length: 28, days: 28 },
    { from: '2026-02-28', to: '2026-03-30', length: 31 },
    { from: '2026-03-31', to: '2026-04-29', length: 30 },
  ])
  expect(months.at(-1)).toMatchObject({ from: '2026-12-31', to: '2027-01-30', days: 31, length: 31 })
})

test('a day more is a part of a thirteenth month', () => {
  const months = monthsOf(toDay('2026-03-01'), toDay('2027-03-01'), true)
  expect(months).toHaveLength(13)
  expect(months.at(-1)).toMatchObject({ number: 13, from: '2027-03-01', to: '2027-03-01', days: 1, length: 31 })
})

test('what is claimed as a whole is one', () => {
  expect(monthsOf(toDay('2026-03-01'), toDay('2026-05-29'), false)).toMatchObject([{ number: 1, days: 90 }])
})

test('of a month in which the job ended, only the days until then are left', () => {
  const [month] = monthsOf(toDay('2026-03-01'), toDay('2026-03-31'), true)
  if (!month) throw new Error('no month')
  const daysUntil = (end: string | null): number => untilEnd(month, end).days
  expect([null, '2026-04-10', '2026-03-31', '2026-03-10', '2026-02-20'].map(daysUntil)).toEqual([31, 31, 31, 10, 0])
})
