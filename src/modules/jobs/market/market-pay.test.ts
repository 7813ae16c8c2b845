import { describe, expect, it } from 'vitest'
import { byTheHour, percentAbove, quartiles } from './market-pay.ts'

describe('what offers pay', () => {
  it('has quartiles between neighbours, in whatever order the offers come', () => {
    expect(quartiles([14_000, 11_000, 12_000, 13_000, 10_000])).toEqual({
      n: 5,
      q1: 11_000,
      median: 12_000,
      q3: 13_000,
    })
    expect(quartiles([10, 20, 30, 40, 50, 60])).toEqual({ n: 6, q1: 23, median: 35, q3: 48 })
  })

  it('is not said of fewer than five', () => {
    expect(quartiles([10_000, 11_000, 12_000, 13_000])).toBeUndefined()
  })

  it('is compared by the hour: a month of 40 hours a week has 209', () => {
    expect(byTheHour({ per: 'month', min: 2_090_000 }, 40)).toBe(10_000)
    expect(byTheHour({ per: 'hour', min: 12_000 }, 20)).toBe(12_000)
    expect(byTheHour({ per: 'month', min: 2_090_000 }, 0)).toBeUndefined()
    expect(byTheHour(undefined, 40)).toBeUndefined()
  })

  it('says how many of a hundred pay more, never more than there are', () => {
    const offers = [10, 20, 30]
    expect([
      percentAbove(offers, 5),
      percentAbove(offers, 10),
      percentAbove(offers, 20),
      percentAbove(offers, 30),
    ]).toEqual([100, 66, 33, 0])
  })
})
