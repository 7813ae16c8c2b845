import { describe, expect, test } from 'vitest'
import { addDays, toDay } from '../../../kernel/day.ts'
import { type Changing, faultsOf, isMechanical, openGrounds } from './day-change.ts'

const due = toDay('2026-11-12')
const round = (later: number, more: Partial<Changing> = {}): Changing => ({
  from: toDay('2026-10-16'),
  due,
  nextDue: toDay('2026-12-10'),
  forgiven: 0,
  today: addDays(due, later),
  ...more,
})

describe('the day of a round', () => {
  test('is changed until the day before for a reason; after it within 14 days, for a job within two months', () => {
    expect(openGrounds(round(-1))).toEqual(['before'])
    expect(openGrounds(round(0))).toEqual(['cause', 'mistake', 'job'])
    expect(openGrounds(round(14))).toEqual(['cause', 'mistake', 'job'])
    expect(openGrounds(round(15))).toEqual(['job'])
    expect(openGrounds(round(61, { nextDue: undefined }))).toEqual(['job'])
    expect(openGrounds(round(62, { nextDue: undefined }))).toEqual([])
  })

  test('is changed by mistake once in a benefit year, and only that without anybody looking', () => {
    expect(faultsOf({ ground: 'mistake', wanted: addDays(due, 1) }, round(1))).toEqual({})
    expect(faultsOf({ ground: 'mistake', wanted: addDays(due, 1) }, round(1, { forgiven: 1 }))).toEqual({
      ground: 'used-up',
    })
    expect((['before', 'cause', 'mistake', 'job'] as const).filter(isMechanical)).toEqual(['mistake'])
  })

  test('is never before today, after the days of the law, nor on the next round’s', () => {
    const wish = (later: number, now = 1, more: Partial<Changing> = {}) =>
      faultsOf({ ground: 'cause', wanted: addDays(due, later) }, round(now, more))
    expect(wish(0)).toEqual({ wanted: 'not-then' })
    expect(wish(14)).toEqual({})
    expect(wish(15)).toEqual({ wanted: 'not-then' })
    expect(wish(7, 1, { nextDue: addDays(due, 7) })).toEqual({ wanted: 'not-then' })
  })
})
