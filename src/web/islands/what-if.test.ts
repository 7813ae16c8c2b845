import { expect, it } from 'vitest'
import { moved } from './what-if.ts'

it('keeps the unit and writes the number anew', () => {
  expect(moved('112,000원', 1_113_000)).toBe('1,113,000원')
  expect(moved('₩112,000', 90_000)).toBe('₩90,000')
  expect(moved('3.5년', 4)).toBe('4년')
  expect(moved('8 hours', 7)).toBe('7 hours')
})
