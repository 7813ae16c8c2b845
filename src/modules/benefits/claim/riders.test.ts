import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import type { Row } from '../tables.ts'
import { estimateOf } from './estimate.ts'
import { type History, countedWindow } from './facts-of.ts'
import { shortage } from './shortage.ts'
import { monthsLater } from './unit-months.ts'
import type { Lost } from './window.ts'

const spell = (kind: Lost['kind'], from_day: string, to_day: string, reason = '계약종료'): Lost => ({
  id: `${kind} ${from_day}`,
  person_id: 'p',
  organisation_id: null,
  workplace: kind === '근로자' ? '굽이물류' : '늘솜퀵',
  work: null,
  kind,
  from_day,
  to_day,
  separation_kind: reason,
  acquired_at: new Date(0),
  lost_at: new Date(0),
})

const monthly = (of: Lost, days: number, payOf: (month: string) => number): Row<'pay_month'>[] =>
  Array.from({ length: 40 }, (_, n) => monthsLater(toDay(`${of.from_day.slice(0, 7)}-01`), n))
    .filter((month) => month <= of.to_day)
    .map((month) => ({ spell_id: of.id, person_id: 'p', organisation_id: null, month, days, pay: payOf(month) }))

const history = (claimed: Lost, spells: readonly Lost[], months: readonly Row<'pay_month'>[]): History => ({
  spell: claimed,
  spells,
  months,
  certificate: undefined,
  answers: {},
  paid: [],
  claimedOn: toDay('2026-07-10'),
  bornOn: '1990-05-05',
})
const told = (of: History) => {
  const { eligible, reason, waitingDays } = estimateOf(of, of.claimedOn)
  return { eligible, reason, waitingDays }
}

describe('golden riders (J3)', () => {
  test('mixed: 90 days as an employee and six months of riding are enough together, 89 days are not', () => {
    const of = (days: number): History => {
      const [job, riding] = [
        spell('근로자', '2025-07-01', '2025-09-30'),
        spell('노무제공자', '2026-01-01', '2026-06-30'),
      ]
      const own = [30, 30, days - 60].map((n, at) => ({
        spell_id: job.id,
        person_id: 'p',
        organisation_id: null,
        month: monthsLater(toDay('2025-07-01'), at),
        days: n,
        pay: 2_400_000,
      }))
      return history(riding, [job, riding], [...own, ...monthly(riding, 25, () => 2_000_000)])
    }
    expect(told(of(90))).toMatchObject({ eligible: true, waitingDays: 7 })
    expect(told(of(89))).toMatchObject({ eligible: false, reason: '보험 기간' })
  })

  test.each([
    ['45 percent: four weeks of waiting', 1_100_000, { eligible: true, waitingDays: 28 }],
    ['half: two weeks of waiting', 1_000_000, { eligible: true, waitingDays: 14 }],
    [
      'less than 30 percent: no reason to leave by the law',
      1_400_001,
      { eligible: false, reason: '소득감소 기준 미달' },
    ],
  ])('income fell by %s', (_, last, expected) => {
    const riding = spell('노무제공자', '2024-07-01', '2026-06-30', '소득감소')
    const months = monthly(riding, 25, (month) => (month >= '2026-04-01' ? last : 2_000_000))
    expect(told(history(riding, [riding], months))).toMatchObject(expected)
  })

  test('eleven months are refused with the day on which they become twelve', () => {
    const riding = spell('노무제공자', '2025-08-01', '2026-06-30')
    const of = history(
      riding,
      [riding],
      monthly(riding, 25, () => 2_000_000),
    )
    expect(countedWindow(of).to).toBe('2026-06-30')
    expect(told(of)).toMatchObject({ eligible: false, reason: '보험 기간' })
    expect(shortage(of, [])).toMatchObject({ unit: 'months', have: 11, need: 12, enoughOn: '2026-07-31' })
  })
})
