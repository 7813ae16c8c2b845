import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, isDay, monthsBetween, startOf, toDay } from './day.ts'

describe('Day', () => {
  it('knows real dates from impossible ones', () => {
    expect(isDay('2028-02-29')).toBe(true)
    expect(isDay('2027-02-29')).toBe(false)
    expect(isDay('2027-2-9')).toBe(false)
  })

  it('is the day in Korea, which begins nine hours before UTC', () => {
    expect(dayOf(new Date('2026-11-24T14:59:59Z'))).toBe('2026-11-24')
    expect(dayOf(new Date('2026-11-24T15:00:00Z'))).toBe('2026-11-25')
    expect(startOf(toDay('2026-11-25')).toISOString()).toBe('2026-11-24T15:00:00.000Z')
  })

  it('counts days over month and year ends', () => {
    expect(addDays(toDay('2026-12-31'), 1)).toBe('2027-01-01')
    expect(daysBetween(toDay('2026-11-24'), toDay('2026-12-04'))).toBe(10)
  })

  it('counts a month as complete on the day before its date returns', () => {
    expect(monthsBetween(toDay('2024-06-01'), toDay('2026-10-31'))).toBe(29)
    expect(monthsBetween(toDay('2024-06-15'), toDay('2024-07-13'))).toBe(0)
    expect(monthsBetween(toDay('2024-06-15'), toDay('2024-07-14'))).toBe(1)
  })
})
