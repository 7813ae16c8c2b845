import { describe, expect, test } from 'vitest'
import { hideSmall, hideSum } from './hide-small.ts'

describe('numbers about few people', () => {
  test('are hidden, and never given away by the sum beside them', () => {
    expect(hideSmall([0, 12, 40])).toEqual([0, 12, 40])
    expect(hideSmall([1, 4, 40])).toEqual([undefined, undefined, 40])
    expect(hideSmall([3, 40, 12])).toEqual([undefined, 40, undefined])
    expect(hideSmall([3])).toEqual([undefined])
    expect(hideSmall([3, 0, 0])).toEqual([undefined, 0, 0])
  })

  test('are hidden as a sum, too', () => {
    expect([hideSum([1, 3]), hideSum([0, 0]), hideSum([5])]).toEqual([undefined, 0, 5])
  })
})
