import { describe, expect, it } from 'vitest'
import { dueAt, isNews } from './saved-search.ts'

const at = (korean: string): Date => new Date(`${korean}:00+09:00`)

describe('when somebody is told of what was found', () => {
  it.each([
    // 2026-12-01 is a Tuesday
    ['day', '2026-12-01T07:59', '2026-12-01T08:00'],
    ['day', '2026-12-01T08:00', '2026-12-02T08:00'],
    ['week', '2026-12-01T10:00', '2026-12-07T08:00'],
    ['week', '2026-12-07T07:00', '2026-12-07T08:00'],
    ['week', '2026-12-07T08:00', '2026-12-14T08:00'],
    ['now', '2026-12-01T10:00', '2026-12-01T10:00'],
  ] as const)('%s, found %s: told %s', (every, found, told) => {
    expect(dueAt(every, at(found), undefined)).toEqual(at(told))
  })

  it('at once is at most one message in ten minutes', () => {
    expect(dueAt('now', at('2026-12-01T10:03'), at('2026-12-01T10:00'))).toEqual(at('2026-12-01T10:10'))
    expect(dueAt('now', at('2026-12-01T10:30'), at('2026-12-01T10:00'))).toEqual(at('2026-12-01T10:30'))
  })

  it('what others published long before it came here is no news', () => {
    expect(isNews(at('2026-11-10T09:00'), at('2026-12-01T09:00'))).toBe(true)
    expect(isNews(at('2026-10-10T09:00'), at('2026-12-01T09:00'))).toBe(false)
  })
})
