import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../kernel/day.ts'
import type { WorkedDay } from '../../contract.ts'
import { type DaysReported, fedDays } from './fed-days.ts'
import { payDifferences } from './pay-differences.ts'

const october = { from: toDay('2026-10-05'), to: toDay('2026-11-01') }
const report = (days: readonly string[], pay: number, source = '늘솜퀵'): DaysReported => ({
  organisation: source,
  source,
  days,
  pay,
})
const own = (day: string, pay: number, more: Partial<WorkedDay> = {}): WorkedDay => ({
  day,
  how: 'daily',
  where: '늘솜퀵',
  pay,
  ...more,
})
const nothing = { worked: [], left: [] }

describe('days that a workplace reported', () => {
  test('go in with their share of the pay, whole won, in sum as reported', () => {
    const fed = fedDays([report(['2026-10-06', '2026-10-07', '2026-10-08'], 100_000)], nothing, october)
    expect(fed.map(({ day, pay }) => [day, pay])).toEqual([
      ['2026-10-06', 33_333],
      ['2026-10-07', 33_333],
      ['2026-10-08', 33_334],
    ])
    expect(fed.every(({ how, reported }) => how === 'daily' && reported === true)).toBe(true)
  })

  test('outside the period do not, and leave the share of the others as it was', () => {
    const fed = fedDays([report(['2026-10-02', '2026-10-05', '2026-11-01', '2026-11-02'], 400_000)], nothing, october)
    expect(fed.map(({ day, pay }) => [day, pay])).toEqual([
      ['2026-10-05', 100_000],
      ['2026-11-01', 100_000],
    ])
  })

  test('of two workplaces are one day with both', () => {
    const fed = fedDays([report(['2026-10-06'], 50_000), report(['2026-10-06'], 70_000, '바로고개')], nothing, october)
    expect(fed).toEqual([{ day: '2026-10-06', how: 'daily', where: '늘솜퀵, 바로고개', pay: 120_000, reported: true }])
  })

  test('that somebody declared themselves, or took out, stay as they made them', () => {
    const reports = [report(['2026-10-06', '2026-10-07', '2026-10-08'], 90_000)]
    const mine = { worked: [own('2026-10-06', 10_000)], left: ['2026-10-07'] }
    expect(fedDays(reports, mine, october).map(({ day }) => day)).toEqual(['2026-10-08'])
  })
})

describe('another sum than was reported', () => {
  const reports = [report(['2026-10-06', '2026-10-07'], 90_000)]

  test('is a question at the first of its days, with what was reported', () => {
    const mine = [own('2026-10-06', 40_000), own('2026-10-07', 40_000)]
    expect(payDifferences(reports, mine, october)).toEqual([
      { day: '2026-10-06', source: '늘솜퀵', says: { kind: 'pay', won: 90_000 } },
    ])
  })

  test.each([
    ['the same sum', [own('2026-10-06', 40_000), own('2026-10-07', 50_000)]],
    ['one day of two', [own('2026-10-06', 40_000)]],
    ['as reported', [own('2026-10-06', 1, { reported: true }), own('2026-10-07', 1, { reported: true })]],
    ['elsewhere', [own('2026-10-06', 1, { where: '다른 곳' }), own('2026-10-07', 1)]],
  ])('is none: %s', (_, mine) => expect(payDifferences(reports, mine, october)).toEqual([]))
})
