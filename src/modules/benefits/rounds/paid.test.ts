import { expect, test } from 'vitest'
import { won } from '../../../kernel/won.ts'
import { allArrived } from './paid.ts'

const order = { source: 'benefits', reference: 'round:1', state: 'settled', set_off: won(0) } as const

test('a round is paid when the bank has paid all that was ordered for it', () => {
  expect(allArrived([], '1')).toBe(false)
  expect(allArrived([order], '1')).toBe(true)
  expect(allArrived([order], '2')).toBe(false)
  for (const state of ['open', 'sent', 'returned'] as const)
    expect([state, allArrived([order, { ...order, reference: 'round:1:more', state }], '1')]).toEqual([state, false])
  expect(allArrived([order, { ...order, state: 'cancelled' }], '1')).toBe(true)
  expect(allArrived([{ ...order, set_off: won(1) }], '1'), 'some of it did not come').toBe(false)
})
