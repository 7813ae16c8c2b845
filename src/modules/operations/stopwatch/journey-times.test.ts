import { describe, expect, it } from 'vitest'
import { type Count, quantile, timesOf } from './journey-times.ts'

const count = (what: string, seconds: number, n: number): Count => ({ what, seconds, n })

describe('times of a journey', () => {
  it('are read from counts: half and nine tenths did not take longer', () => {
    const counts = [count('x', 60, 50), count('x', 15, 40), count('x', 600, 10)]
    expect(quantile(counts, 0.5)).toBe(60)
    expect(quantile(counts, 0.9)).toBe(60)
    expect(quantile(counts, 0.91)).toBe(600)
  })

  it('say where people leave, and nothing where there are fewer than ten', () => {
    const counts = [
      count('done', 0, 12),
      count('left:apply', 0, 4),
      count('left:search', 0, 4),
      count('total', 240, 12),
      count('search', 30, 20),
      count('apply', 120, 16),
      count('wallet', 60, 9),
    ]
    expect(timesOf('j1', counts)).toEqual({
      journey: 'j1',
      n: 20,
      done: 0.6,
      p50: 240,
      p90: 240,
      screens: [
        { screen: 'search', n: 20, left: 0.2, p50: 30, p90: 30 },
        { screen: 'vacancy', n: 0 },
        { screen: 'sign-in', n: 0 },
        { screen: 'wallet', n: 0 },
        { screen: 'apply', n: 16, left: 0.25, p50: 120, p90: 120 },
      ],
    })
    expect(timesOf('j1', [count('done', 0, 9), count('total', 240, 9)])).toEqual({ journey: 'j1', n: 0, screens: [] })
  })
})
