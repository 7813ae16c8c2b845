import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import type { Certificate } from '../contract.ts'
import type { Row } from '../tables.ts'
import { estimateOf } from './estimate.ts'
import { type History, countedWindow, factsOf } from './facts-of.ts'
import type { Lost } from './window.ts'
import { monthsLater } from './unit-months.ts'

type Kind = Row<'spell'>['kind']

const spell = (
  from_day: string,
  to_day: string,
  more: { kind?: Kind; reason?: string; workplace?: string } = {},
): Lost => ({
  id: `${more.workplace ?? 'a'} ${from_day}`,
  person_id: 'p',
  organisation_id: null,
  workplace: more.workplace ?? '온빛정밀',
  work: null,
  kind: more.kind ?? '근로자',
  from_day,
  to_day,
  separation_kind: more.reason ?? '권고사직',
  acquired_at: new Date(0),
  lost_at: new Date(0),
})

// Each month from the first to the last of a spell, with the same days and pay.
const monthly = (of: Lost, days: number, pay = 3_000_000): Row<'pay_month'>[] => {
  const first = toDay(`${of.from_day.slice(0, 7)}-01`)
  return Array.from({ length: 60 }, (_, n) => monthsLater(first, n))
    .filter((month) => month <= of.to_day)
    .map((month) => ({ spell_id: of.id, person_id: 'p', organisation_id: null, month, days, pay }))
}

const certificate = (unitDays: number, more: Partial<Certificate> = {}): Certificate => ({
  unitDays,
  averageDailyWage: 100_000,
  dailyHours: 8,
  separationKind: '권고사직',
  reason: '경영상 해고',
  ...more,
})

const history = (of: Lost, more: Partial<History> = {}): History => ({
  spell: of,
  spells: [of],
  months: [],
  certificate: undefined,
  answers: {},
  paid: [],
  claimedOn: toDay('2026-11-10'),
  bornOn: '1980-05-05',
  ...more,
})

const value = (of: History, name: string) => factsOf(of).find((fact) => fact.name === name)?.value
const eligible = (of: History) => estimateOf(of, of.claimedOn).eligible

describe('an employee', () => {
  const job = spell('2026-01-05', '2026-10-31')

  test('has benefit with 180 unit days of the certificate, none with 179', () => {
    expect(eligible(history(job, { certificate: certificate(180) }))).toBe(true)
    const short = estimateOf(history(job, { certificate: certificate(179) }), toDay('2026-11-10'))
    expect([short.eligible, short.reason]).toEqual([false, '보험 기간'])
  })

  test('the certificate is exact for its own job; other jobs count by month, at most the days in the base period', () => {
    const before = spell('2024-06-01', '2025-09-30', { workplace: '한들전자' })
    const both = history(job, { spells: [before, job], months: monthly(before, 22), certificate: certificate(120) })
    expect(countedWindow(both)).toEqual({ from: '2025-05-01', to: '2026-10-31' })
    expect(value(both, 'insuredDays')).toBe(120 + 5 * 22)
    const cut = spell('2026-01-05', '2026-10-15')
    const inMonth = history(cut, { spells: [before, cut], months: monthly(before, 22), certificate: certificate(0) })
    expect(factsOf(inMonth).find(({ name }) => name === 'insuredDays')).toMatchObject({
      value: 15 + 5 * 22,
      check: true,
    })
  })

  test('days before a separation that already yielded benefit do not count', () => {
    const before = spell('2025-01-01', '2025-12-31', { workplace: '한들전자' })
    const months = [...monthly(before, 22), ...monthly(job, 10)]
    const all = { spells: [before, job], months }
    expect(value(history(job, all), 'insuredDays')).toBe(8 * 22 + 100)
    expect(value(history(job, { ...all, paid: [before.id] }), 'insuredDays')).toBe(100)
  })

  test('several employers never say more days of a month than it has', () => {
    const other = spell('2026-01-05', '2026-10-31', { workplace: '한들전자', kind: '일용' })
    const months = [...monthly(job, 22), ...monthly(other, 22)]
    expect(value(history(job, { spells: [job, other], months }), 'insuredDays')).toBe(
      27 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31,
    )
  })

  test('has the base period of the law: 24 months with short hours', () => {
    const answers = { weeklyHoursAtSeparation: 14, weeklyDaysAtSeparation: 2, shortHourInsuredDays: 90 }
    expect(countedWindow(history(job, { answers })).from).toBe('2024-11-01')
  })

  test('what an officer found goes before what others said', () => {
    const answers = { separationKind: '자기 사정', disabled: true }
    const seen = history(job, { answers, office: { separationKind: '해고' }, certificate: certificate(180) })
    expect(factsOf(seen).filter(({ name }) => name === 'separationKind')).toMatchObject([
      { value: '해고', by: 'office' },
    ])
    expect(value(seen, 'disabled')).toBe(true)
  })
})

describe('years insured', () => {
  const years = (before: Lost, more: Partial<History> = {}) => {
    const job = spell('2026-01-01', '2026-06-30', { workplace: '한들전자' })
    return Number(value(history(job, { spells: [before, job], ...more }), 'insuredYears'))
  }

  test('are exact by the calendar', () => {
    const year = spell('2025-07-01', '2026-06-30')
    expect(value(history(year), 'insuredYears')).toBe(1)
    expect(value(history(spell('2025-07-02', '2026-06-30')), 'insuredYears')).toBeLessThan(1)
  })

  test('add an earlier job across a gap of three years, not of one day more', () => {
    expect(years(spell('2021-01-01', '2022-12-31'))).toBeGreaterThanOrEqual(2.49)
    expect(years(spell('2021-01-01', '2022-12-30'))).toBeLessThan(0.5)
  })

  test('do not add a job on which benefit was paid', () => {
    const before = spell('2021-01-01', '2024-12-31')
    expect(years(before)).toBeGreaterThan(4)
    expect(years(before, { paid: [before.id] })).toBeLessThan(0.5)
  })
})

describe('artists and labour providers', () => {
  const ofKind = (kind: Kind, from: string, to: string) => {
    const contract = spell(from, to, { kind, reason: '계약종료' })
    return history(contract, { months: monthly(contract, 30, 2_000_000) })
  }

  test('need 9 months as an artist: 8 months and 29 days are not enough', () => {
    expect(eligible(ofKind('예술인', '2026-01-01', '2026-09-30'))).toBe(true)
    expect(value(ofKind('예술인', '2026-01-01', '2026-09-30'), 'insuredMonths')).toBe(9)
    expect(eligible(ofKind('예술인', '2026-01-01', '2026-09-29'))).toBe(false)
  })

  test('have their daily pay from that of the year before, not above the cap of the law', () => {
    const play = ofKind('예술인', '2026-01-01', '2026-09-30')
    expect(value(play, 'averageDailyWage')).toBe(Math.floor((9 * 2_000_000) / 273))
    expect(estimateOf(play, play.claimedOn).won).toBe(Math.floor(Math.floor((9 * 2_000_000) / 273) * 0.6))
  })

  test('need 12 months as a labour provider: 11 are not enough', () => {
    expect(eligible(ofKind('노무제공자', '2025-10-01', '2026-09-30'))).toBe(true)
    expect(eligible(ofKind('노무제공자', '2025-11-01', '2026-09-30'))).toBe(false)
  })

  test('short contracts count by their days: eleven in a month make it whole, the rest by 22', () => {
    const shows = ['2026-01', '2026-02', '2026-03'].map((month) =>
      spell(`${month}-02`, `${month}-20`, { kind: '예술인' }),
    )
    const [last] = shows.toReversed()
    if (!last) throw new Error('no show')
    const days = [11, 12, 10]
    const months = shows.flatMap((show, at) => monthly(show, days[at] ?? 0))
    const of = history(last, { spells: shows, months })
    expect([value(of, 'monthsOfElevenDays'), value(of, 'daysInOtherMonths'), value(of, 'shortTermContract')]).toEqual([
      2,
      10,
      true,
    ])
  })

  test('several statuses are added by their shares; overlap counts once', () => {
    const job = spell('2025-07-01', '2025-10-31', { workplace: '한들전자' })
    const riding = spell('2025-11-01', '2026-06-30', { kind: '노무제공자', workplace: '달려' })
    const months = [...monthly(job, 18), ...monthly(riding, 30)]
    const of = history(riding, { spells: [job, riding], months })
    expect([value(of, 'mixed.근로자일수'), value(of, 'mixed.노무제공자개월'), value(of, 'lastStatus')]).toEqual([
      72,
      8,
      '노무제공자',
    ])
    expect(eligible(of)).toBe(true)
    const both = spell('2025-07-01', '2026-06-30', { kind: '노무제공자', workplace: '달려' })
    const overlapping = history(job, { spells: [job, both], months: [...monthly(job, 18), ...monthly(both, 30)] })
    expect([value(overlapping, 'mixed.근로자일수'), value(overlapping, 'mixed.노무제공자개월')]).toEqual([72, 0])
  })

  test('overlap counts as what makes it enough: own months of a provider before more days as an employee', () => {
    const job = spell('2025-07-01', '2026-06-20', { workplace: '한들전자' })
    const riding = spell('2025-07-01', '2026-06-30', { kind: '노무제공자', workplace: '달려' })
    const of = history(riding, { spells: [job, riding], months: [...monthly(job, 22), ...monthly(riding, 30)] })
    expect([value(of, 'mixed.노무제공자개월'), value(of, 'mixed.근로자일수')]).toEqual([12, 0])
    expect(eligible(of)).toBe(true)
  })

  test('income that fell is worked out from what was reported', () => {
    const riding = spell('2024-07-01', '2026-06-30', { kind: '노무제공자', reason: '소득감소' })
    const months = monthly(riding, 25).map((month) =>
      month.month >= '2026-04-01' ? { ...month, pay: 2_000_000 } : month,
    )
    const of = history(riding, { months })
    expect([value(of, 'incomeDropPercent'), value(of, 'belowYearAverage'), value(of, 'monthsOfDrop')]).toEqual([
      33.3,
      true,
      3,
    ])
  })
})

test('who lost two statuses chose the one lost last, or the last separation counts', () => {
  const job = spell('2025-01-01', '2026-05-31')
  const riding = spell('2025-01-01', '2026-06-30', { kind: '노무제공자', reason: '자기 사정', workplace: '달려' })
  const all = { spells: [job, riding], months: monthly(riding, 20, 400_000) }
  expect(value(history(riding, all), 'choseLastStatus')).toBe(true)
  const chosen = history(job, all)
  expect([
    value(chosen, 'choseLastStatus'),
    value(chosen, 'lastSeparationRestricted'),
    value(chosen, 'lastDailyIncome'),
  ]).toEqual([false, true, 20_000])
})

test('an estimate without a certificate says so and takes eight hours for granted', () => {
  const job = spell('2023-01-01', '2026-10-31')
  const { days, won, certificateMissing, presumed } = estimateOf(
    history(job, { months: monthly(job, 22, 4_000_000) }),
    toDay('2026-11-10'),
  )
  expect({ days, won, certificateMissing }).toEqual({ days: 180, won: 68_100, certificateMissing: true })
  expect(presumed).toContain('dailyHours')
})
