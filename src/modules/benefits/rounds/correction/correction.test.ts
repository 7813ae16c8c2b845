import { expect, test } from 'vitest'
import { toDay } from '../../../../kernel/day.ts'
import { correctedDays, differenceOf, hearUntil, notHeard } from './correction.ts'

const daily = (day: string, pay = 120_000) => ({ day, how: 'daily' as const, where: '새벽동', pay })

test('a day that is said anew takes the place of what was said of it; others are taken out or stay', () => {
  const declared = [daily('2026-12-01'), daily('2026-12-03')]
  const add = [daily('2026-12-02'), daily('2026-12-03', 90_000)]
  expect(correctedDays(declared, { add, remove: ['2026-12-01'] })).toEqual([
    daily('2026-12-02'),
    daily('2026-12-03', 90_000),
  ])
})

test('nobody decides before the person has said something or the time for it is over', () => {
  const until = hearUntil(toDay('2026-12-01'))
  expect(until).toBe('2026-12-15')
  const open = { answered_at: null, hear_until: until }
  expect(notHeard(open, toDay('2026-12-15'))?.refused).toBe('benefits.hearing-open')
  expect(notHeard(open, toDay('2026-12-16'))).toBeUndefined()
  expect(notHeard({ ...open, answered_at: new Date() }, toDay('2026-12-02'))).toBeUndefined()
})

test.each([
  [900, { paid: 1000, claimed: 0 }, { claim: 100, order: 0 }],
  [1100, { paid: 1000, claimed: 0 }, { claim: 0, order: 100 }],
  [1000, { paid: 1000, claimed: 100 }, { claim: 0, order: 100 }],
  [800, { paid: 1000, claimed: 100 }, { claim: 100, order: 0 }],
  [900, { paid: 0, claimed: 0 }, { claim: 0, order: 900 }],
  [900, { paid: 900, claimed: 0 }, { claim: 0, order: 0 }],
])('%i won after %o asks for %o', (amount, soFar, wanted) => {
  expect(differenceOf(amount, soFar)).toEqual(wanted)
})
