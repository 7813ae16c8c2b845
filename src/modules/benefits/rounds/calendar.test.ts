import { assert, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, addDays, daysBetween, toDay, weekdayOf } from '../../../kernel/day.ts'
import { type Entitlement, calendarOf, payableDays } from './calendar.ts'

const law = toDay('2026-11-29')
const entitled = (more: Partial<Entitlement> = {}): Entitlement => ({
  registeredOn: toDay('2026-10-01'),
  payableFrom: toDay('2026-10-08'),
  benefitYearEnd: toDay('2027-09-30'),
  benefitDays: 120,
  dailyBenefit: 67_440,
  ...more,
})

describe('the rounds of a claim', () => {
  test('begin eight paid days after a waiting of seven, then twice 28 days, then a working day that the office sets', () => {
    expect(calendarOf(entitled(), law)).toEqual([
      { number: 1, from: '2026-10-08', dueOn: '2026-10-15', atOffice: true, days: 8, amount: 539_520 },
      { number: 2, from: '2026-10-16', dueOn: '2026-11-12', atOffice: false, days: 28, amount: 1_888_320 },
      { number: 3, from: '2026-11-13', dueOn: '2026-12-10', atOffice: false, days: 28, amount: 1_888_320 },
      { number: 4, from: '2026-12-11', dueOn: '2027-01-07', atOffice: true, days: 28, amount: 1_888_320 },
      { number: 5, from: '2027-01-08', dueOn: '2027-02-04', atOffice: false, days: 28, amount: 1_888_320 },
    ])
  })

  test('are set on no public holiday that is known, and on a day before it where the next one is too late', () => {
    const dueOn = (off: readonly string[]): (Day | undefined)[] =>
      calendarOf(entitled(), law, new Set(off.map(toDay)))
        .slice(3, 5)
        .map((round) => round.dueOn)
    expect(dueOn(['2027-01-07'])).toEqual(['2027-01-06', '2027-02-03'])
    expect(dueOn(['2027-01-06', '2027-01-07'])).toEqual(['2027-01-05', '2027-02-02'])
    const endless = Array.from({ length: 60 }, (_, n) => addDays(toDay('2026-12-01'), n))
    expect(dueOn(endless)[0]).toBe('2027-01-07')
  })

  test('end with the benefit year, whatever days are left', () => {
    const rounds = calendarOf(entitled({ benefitYearEnd: toDay('2026-11-20') }), law)
    expect(rounds.map(({ number, days }) => [number, days])).toEqual([
      [1, 8],
      [2, 28],
      [3, 8],
    ])
  })

  test('have a first one without pay where the waiting is longer, and end sooner where few days are left', () => {
    const rounds = calendarOf(entitled({ payableFrom: toDay('2026-10-29'), benefitDays: 50 }), law)
    expect(rounds.map(({ from, dueOn, days }) => [from, dueOn, days])).toEqual([
      ['2026-10-01', '2026-10-15', 0],
      ['2026-10-16', '2026-11-12', 15],
      ['2026-11-13', '2026-12-10', 28],
      ['2026-12-11', '2026-12-17', 7],
    ])
  })

  test('are not planned by a law that is not known', () => {
    expect(() => calendarOf(entitled(), toDay('2026-08-31'))).toThrow('benefits.rounds-not-known')
  })

  test('hold each payable day once and never pay more days than there are', () => {
    const any = tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 28 }), integer({ min: 1, max: 270 }))
    assert(
      property(any, ([at, waiting, benefitDays]) => {
        const registeredOn = addDays(law, at)
        const e = entitled({
          registeredOn,
          payableFrom: addDays(registeredOn, waiting),
          benefitYearEnd: addDays(registeredOn, 340),
          benefitDays,
        })
        const rounds = calendarOf(e, law)
        rounds.forEach(({ from, dueOn }, i) => {
          const [before, since] = [rounds[i - 1]?.dueOn, daysBetween(rounds[i - 1]?.dueOn ?? registeredOn, dueOn)]
          expect(from <= dueOn).toBe(true)
          expect(from).toBe(before ? addDays(before, 1) : from)
          expect(since >= 7 && since <= 28).toBe(true)
          expect(i >= 3 && [0, 6].includes(weekdayOf(dueOn))).toBe(false)
        })
        const sum = rounds.reduce((all, { days }) => all + days, 0)
        const year = payableDays(e, e.payableFrom, e.benefitYearEnd)
        expect(sum).toBe(Math.min(benefitDays, year))
        expect(inRounds(rounds, addDays(e.payableFrom, Math.max(0, sum - 1)))).toBe(1)
      }),
    )
  })
})

function inRounds(rounds: readonly { from: Day; dueOn: Day }[], day: Day): number {
  return rounds.filter(({ from, dueOn }) => from <= day && day <= dueOn).length
}
