import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { won } from '../../../kernel/won.ts'
import { moneyIn } from './money-of.ts'

const today = toDay('2027-01-12')
const order = { source: 'benefits', reference: 'round:1', state: 'settled', set_off: won(0), due_on: today } as const
const more = { ...order, reference: 'round:1:more' }

test('a round is paid when the bank has paid all that was ordered for it', () => {
  expect(moneyIn([order], '1', today)).toBe('paid')
  expect(moneyIn([order, { ...more, state: 'cancelled' }], '1', today)).toBe('paid')
  expect(moneyIn([order], '2', today)).toBe('coming')
  for (const state of ['open', 'sent'] as const)
    expect([state, moneyIn([order, { ...more, state }], '1', today)]).toEqual([state, 'coming'])
  expect(moneyIn([{ ...order, set_off: won(1) }], '1', today), 'some of it did not come').toBe('coming')
})

test('it is late when its day has passed and it has not gone, or when it came back', () => {
  const tomorrow = toDay('2027-01-13')
  expect(moneyIn([{ ...order, state: 'open' }], '1', tomorrow)).toBe('late')
  expect(moneyIn([{ ...order, state: 'sent' }], '1', tomorrow)).toBe('coming')
  expect(moneyIn([{ ...order, state: 'returned' }], '1', today)).toBe('late')
})
