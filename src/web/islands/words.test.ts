import { expect, it } from 'vitest'
import { counted } from './count.ts'
import { clock } from './saved-state.ts'

it('counts in the sentence itself, in both languages', () => {
  expect(counted('0자 · 1,000자까지', 12)).toBe('12자 · 1,000자까지')
  expect(counted('12 of up to 500 characters', 1300)).toBe('1300 of up to 500 characters')
})

it('says the time of day in Korea', () => {
  expect(clock(Date.UTC(2026, 10, 24, 5, 2))).toBe('14:02')
  expect(clock(Date.UTC(2026, 10, 24, 15, 0))).toBe('00:00')
})
