import { describe, expect, it } from 'vitest'
import { channels, limits } from '../channels.ts'
import { type Kind, kindRules, kinds } from '../kinds.ts'
import { Preferences, usualPreferences } from '../preferences/preferences.ts'
import { type Reach, after, waysOf } from './delivery.ts'

const day = new Date('2026-11-28T10:00:00+09:00')
const night = new Date('2026-11-28T23:30:00+09:00')
const morning = new Date('2026-11-29T08:00:00+09:00')
const all: Reach = { mail: true, mobile: true, devices: ['a', 'b'], connected: new Set(channels), paidToday: 0 }
const by = (chosen: Partial<Record<Kind, readonly string[]>>): Preferences => Preferences.parse({ by: chosen })
const brief = (kind: Kind, preferences: Preferences, reach: Reach, now = day): string[] =>
  waysOf(kind, preferences, reach, now).map((w) => `${w.channel}${w.target}`)

describe('the ways of a message', () => {
  it('are those the person wants and can be reached by', () => {
    expect(brief('result', usualPreferences, all)).toEqual(['mail', 'pusha', 'pushb'])
    expect(brief('result', usualPreferences, { ...all, devices: [], mail: false })).toEqual([])
    expect(brief('progress', usualPreferences, all)).toEqual([])
  })

  it('reach one telephone once: 알림톡, or a text message, never both', () => {
    expect(brief('result', by({ result: ['alimtalk', 'sms'] }), all)).toEqual(['alimtalk'])
    const noKakao = { ...all, connected: new Set(['mail', 'sms'] as const) }
    expect(brief('result', by({ result: ['alimtalk', 'sms'] }), noKakao)).toEqual(['sms'])
  })

  it('fall back to mail where the telephone is not reachable or had its share today; deadlines do not count', () => {
    const chosen = by({ result: ['sms'], deadline: ['sms'] })
    expect(brief('result', chosen, { ...all, mobile: false })).toEqual(['mail'])
    const full = { ...all, paidToday: limits.paidPerDay }
    expect(brief('result', chosen, full)).toEqual(['mail'])
    expect(brief('deadline', chosen, full)).toEqual(['sms'])
  })

  it('wait for the end of quiet hours where they ring, except deadlines and security', () => {
    const at = (kind: Kind): Date[] =>
      waysOf(kind, by({ result: ['mail', 'push'], deadline: ['push'] }), all, night).map((w) => w.at)
    expect(at('result')).toEqual([night, morning, morning])
    expect(at('deadline')).toEqual([night, night])
    expect(new Set(at('security').map(Number))).toEqual(new Set([night.getTime()]))
  })

  it('gather mail into a letter where the person wants that, but never a deadline or security', () => {
    const daily = Preferences.parse({ digest: { every: 'day', hour: 18, weekday: 1 } })
    const digest = new Date('2026-11-28T18:00:00+09:00')
    expect(waysOf('result', daily, all, day)[0]).toEqual({ channel: 'mail', target: '', at: digest, digest })
    for (const kind of ['deadline', 'security'] as const)
      expect(waysOf(kind, daily, all, day)[0]).toEqual({ channel: 'mail', target: '', at: day })
  })
})

describe('after a try', () => {
  const later = { outcome: 'later', why: 'HTTP 503', unsure: true } as const
  it('waits longer each time and gives up within nine hours and a half', () => {
    let waited = 0
    let attempts = 1
    for (let next = after(later, attempts, day); next.state === 'waiting'; next = after(later, ++attempts, day)) {
      const pause = next.at.getTime() - day.getTime()
      expect(next.unsure).toBe(true)
      waited += pause
    }
    expect(attempts).toBe(7)
    expect(waited / 3_600_000).toBeLessThan(9.5)
  })

  it('is done, or given up at once where trying again cannot help', () => {
    expect(after({ outcome: 'sent', by: 'sms-1' }, 1, day)).toEqual({ state: 'sent', by: 'sms-1' })
    const no = { outcome: 'unreachable', why: 'no-such-number' } as const
    expect(after(no, 1, day)).toEqual({ state: 'given-up', why: 'no-such-number', unreachable: true })
  })
})

it.each(kinds)('what leaves by telephone about %s fits one text message of 90 bytes with its head', (kind) => {
  // In the encoding of Korean text messages a Hangul letter is two bytes.
  const bytes = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) > 127 ? 2 : 1), 0)
  for (const words of Object.values(kindRules[kind].screen)) expect(bytes(`[온일] ${words}`)).toBeLessThan(60)
})
