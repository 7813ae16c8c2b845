import { describe, expect, it } from 'vitest'
import { Preferences, changed, usualPreferences } from './preferences.ts'
import { afterQuiet, nextDigest } from './times.ts'

const at = (korean: string): Date => new Date(`${korean}+09:00`)
const night = { on: true, from: '21:00', to: '08:00' }

describe('quiet hours', () => {
  it.each([
    ['2026-11-28T20:59', '2026-11-28T20:59'],
    ['2026-11-28T21:00', '2026-11-29T08:00'],
    ['2026-11-28T23:59', '2026-11-29T08:00'],
    ['2026-11-29T00:00', '2026-11-29T08:00'],
    ['2026-11-29T07:59', '2026-11-29T08:00'],
    ['2026-11-29T08:00', '2026-11-29T08:00'],
  ])('%s rings at %s', (now, rings) => {
    expect(afterQuiet(at(now), night)).toEqual(at(rings))
  })

  it('may lie within one day, and may be off', () => {
    expect(afterQuiet(at('2026-11-28T13:00'), { on: true, from: '12:00', to: '14:00' })).toEqual(at('2026-11-28T14:00'))
    expect(afterQuiet(at('2026-11-28T23:00'), { ...night, on: false })).toEqual(at('2026-11-28T23:00'))
    expect(afterQuiet(at('2026-11-28T23:00'), { on: true, from: '09:00', to: '09:00' })).toEqual(at('2026-11-28T23:00'))
  })
})

describe('the letter that says what piled up', () => {
  it.each([
    ['day', '2026-11-28T17:59', '2026-11-28T18:00'],
    ['day', '2026-11-28T18:00', '2026-11-29T18:00'],
    ['week', '2026-11-28T10:00', '2026-11-30T18:00'], // a Saturday; the next Monday
    ['week', '2026-11-30T18:00', '2026-12-07T18:00'],
  ] as const)('every %s: after %s it comes at %s', (every, now, comes) => {
    expect(nextDigest(at(now), { every, hour: 18, weekday: 1 })).toEqual(at(comes))
  })

  it('is not written for whoever wants none', () => {
    expect(nextDigest(at('2026-11-28T10:00'), { every: 'never', hour: 18, weekday: 1 })).toBeUndefined()
  })
})

describe('preferences', () => {
  it('are as usual where nothing was decided, and security cannot be turned off', () => {
    expect(usualPreferences.by.result).toEqual(['mail', 'push'])
    const none = Preferences.parse({ by: { security: [], result: [] } })
    expect(none.by.security).toEqual(usualPreferences.by.security)
    expect(none.by.result).toEqual([])
  })

  it('survive being kept and read back, in whatever order channels were chosen', () => {
    const chosen = Preferences.parse({ by: { badge: ['sms', 'mail'] }, lang: 'en' })
    expect(chosen.by.badge).toEqual(['mail', 'sms'])
    expect(Preferences.parse(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  it('change for one kind and channel without touching the rest', () => {
    const off = changed(usualPreferences, 'result', 'mail', false)
    expect(off.by).toEqual({ ...usualPreferences.by, result: ['push'] })
    expect(changed(off, 'result', 'mail', true)).toEqual(usualPreferences)
  })

  it.each([{ quiet: { on: true, from: '24:00', to: '08:00' } }, { by: { result: ['fax'] } }, { by: { gossip: [] } }])(
    'refuse what does not exist: %j',
    (given) => {
      expect(Preferences.safeParse(given).success).toBe(false)
    },
  )
})
