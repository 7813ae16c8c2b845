import { describe, expect, test } from 'vitest'
import { type Day, toDay } from '../../../kernel/day.ts'
import { daysOfMonthIn, monthsFrom } from '../reports/months.ts'
import { monthSpan } from '../claim/unit-days.ts'
import { lengthOf } from '../claim/spans.ts'
import type { History } from '../claim/facts-of.ts'
import type { Lost } from '../claim/window.ts'
import type { Row } from '../tables.ts'
import { contractsOf, togetherOf } from './contracts.ts'
import { effectOf } from './effect.ts'

type Kind = '예술인' | '노무제공자'

const contract = (workplace: string, from: string, to: string, kind: Kind = '예술인'): Lost => ({
  id: `${workplace} ${from}`,
  person_id: 'p',
  organisation_id: null,
  workplace,
  work: null,
  kind,
  from_day: from,
  to_day: to,
  separation_kind: '계약종료',
  acquired_at: new Date(0),
  lost_at: new Date(0),
})

// A month's pay, of a month that the contract cuts the share of its days.
const paid = (of: Lost, monthly: number): Row<'pay_month'>[] => {
  const [from, to] = [toDay(of.from_day), toDay(of.to_day)]
  return monthsFrom(from, to).map((month) => {
    const days = daysOfMonthIn(month, from, to)
    const pay = Math.ceil((monthly * days) / lengthOf(monthSpan(month)))
    return { spell_id: of.id, person_id: 'p', organisation_id: null, month, days: Math.min(20, days), pay }
  })
}

const until: Day = toDay('2026-11-10')
const [one, two] = [contract('느루기획', '2026-01-01', '2026-03-31'), contract('마당극장', '2026-01-01', '2026-03-31')]
const [last, spell] = [contract('별밤', '2026-05-01', '2026-10-31'), contract('해오름', '2025-03-01', '2025-03-15')]

describe('a contract alone', () => {
  test.each([
    [499_999, 'small'],
    [500_000, 'insured'],
  ] as const)('of %d won a month is %s', (won, is) => {
    expect(contractsOf('예술인', [one], paid(one, won))).toMatchObject([{ monthly: won, is }])
  })

  test('of a labour provider needs 800,000, a month that it cuts counts by its days', () => {
    const of = contract('늘솜퀵', '2026-01-11', '2026-03-20', '노무제공자')
    expect(contractsOf('노무제공자', [of], paid(of, 799_999))).toMatchObject([{ is: 'small' }])
    expect(contractsOf('노무제공자', [of], paid(of, 800_000))).toMatchObject([{ monthly: 800_000, is: 'insured' }])
  })

  test('below a month is not asked for income; without reported pay nothing is said of it', () => {
    expect(contractsOf('예술인', [spell, one], paid(spell, 10_000)).map(({ is }) => is)).toEqual(['short', 'unknown'])
  })
})

describe('small contracts together', () => {
  const small = (...some: readonly (readonly [Lost, number])[]) =>
    contractsOf(
      '예술인',
      some.map(([of]) => of),
      some.flatMap(([of, won]) => paid(of, won)),
    )

  test('are insured on the days on which their sum reaches the threshold, and only then', () => {
    const later = contract('마당극장', '2026-02-10', '2026-04-30')
    expect(togetherOf('예술인', small([one, 300_000], [later, 300_000]), until)).toMatchObject([
      { span: { from: '2026-02-10', to: '2026-03-31' }, sum: 600_000, insured: true },
    ])
    expect(togetherOf('예술인', small([one, 300_000], [two, 199_999]), until)).toMatchObject([{ insured: false }])
    expect(togetherOf('예술인', small([one, 300_000], [two, 200_000]), until)).toMatchObject([{ insured: true }])
  })

  test('never with one that is insured alone, nor one after the other', () => {
    expect(togetherOf('예술인', small([one, 300_000], [two, 500_000]), until)).toEqual([])
    expect(togetherOf('예술인', small([one, 300_000], [last, 300_000]), until)).toEqual([])
  })
})

describe('what adding up changes', () => {
  const history = (before: Lost, ...more: Lost[]): History => ({
    spell: last,
    spells: [before, ...more, last],
    months: [...paid(before, 300_000), ...more.flatMap((each) => paid(each, 300_000)), ...paid(last, 1_400_000)],
    certificate: undefined,
    answers: {},
    paid: [],
    claimedOn: until,
    bornOn: '1988-05-05',
  })

  test('two contracts of 300,000 won make nine months of six, and the amount stands', () => {
    const { off, on } = effectOf(history(one, two), '예술인', until)
    expect(off).toMatchObject({ months: 6, eligible: false, reason: '보험 기간' })
    expect(on).toMatchObject({ months: 9, eligible: true, reason: '없음' })
    expect(on.won).toBe(off.won)
  })

  test('a day short of three months together is 8 months and 29 days: not enough', () => {
    const short = contract('마당극장', '2026-01-02', '2026-03-31')
    const { on } = effectOf(history(one, short), '예술인', until)
    expect(on.eligible).toBe(false)
    expect(on.months).toBeGreaterThan(8.9)
    expect(on.months).toBeLessThan(9)
  })

  test('nothing where they did not run at the same time', () => {
    const { off, on } = effectOf(history(one), '예술인', until)
    expect(on).toEqual(off)
  })
})
