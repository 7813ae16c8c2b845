import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { won } from '../../../kernel/won.ts'
import type { Duty } from '../../benefits/index.ts'
import type { DayState } from './day-state.ts'
import { dayOfStep, nextStep } from './next-step.ts'
import { sayStep } from './step-words.ts'
import { upcoming } from './upcoming.ts'

const today = toDay('2026-11-24')
const about = { title: '생산설비 보전원', employer: '다온정밀', employerEn: 'Daon Precision' }
const empty: DayState = { duties: [], invited: [], waiting: [], drafts: [], ending: [], badges: 0, sent: 0 }
const underway = (id: string, answerDue: string): DayState['waiting'][number] => ({
  id,
  about,
  answerDue: toDay(answerDue),
})
const draft = (vacancy: string, closesOn?: string): DayState['drafts'][number] => ({
  vacancy,
  about,
  savedAt: new Date('2026-11-23T01:00:00Z'),
  ...(closesOn !== undefined && { closesOn: toDay(closesOn) }),
})
const round = (standing: 'before' | 'open' | 'late', day: string, atOffice = false): Duty => ({
  is: 'round',
  number: 2,
  day: toDay(day),
  atOffice,
  amount: won(1_888_320),
  standing,
})
const visit = (standing: 'before' | 'open', at: string): Duty => ({
  is: 'visit',
  claim: 'c',
  at: new Date(at),
  office: 'Office',
  standing,
})
const ending = { id: 'b', title: '지게차운전기능사', issuer: '국가자격원', lastDay: toDay('2026-12-01') }

// From the least to the most urgent: each state adds to the one before, and the new thing comes first.
const states: readonly [name: string, state: DayState, step: string, href: string][] = [
  ['a new person', empty, 'fill-wallet', '/wallet'],
  ['badges, nothing sent', { ...empty, badges: 3 }, 'search', '/jobs'],
  ['all answered', { ...empty, badges: 3, sent: 1 }, 'search-again', '/jobs'],
  [
    'waiting for an answer',
    { ...empty, badges: 3, sent: 1, waiting: [underway('late', '2026-12-09'), underway('soon', '2026-12-04')] },
    'wait',
    '/my/applications/soon',
  ],
  [
    'a round comes',
    { ...empty, badges: 3, sent: 1, duties: [round('before', '2026-12-08')], waiting: [underway('a', '2026-12-04')] },
    'duty',
    '/my/benefit/rounds/2',
  ],
  [
    'a badge ends',
    { ...empty, badges: 3, sent: 1, waiting: [underway('a', '2026-12-04')], ending: [ending] },
    'renew',
    '/wallet',
  ],
  [
    'an unfinished application',
    { ...empty, badges: 3, ending: [ending], drafts: [draft('v1'), draft('v2', '2026-11-30')] },
    'finish',
    '/apply/v2',
  ],
  [
    'an unfinished claim',
    { ...empty, drafts: [draft('v1')], duties: [{ is: 'claim', claim: 'c', sent: false }] },
    'duty',
    '/my/benefit/claim/c',
  ],
  [
    'invited',
    { ...empty, badges: 3, sent: 1, drafts: [draft('v1')], invited: [underway('i', '2026-12-04')] },
    'reply',
    '/my/applications/i',
  ],
  [
    'a visit today',
    { ...empty, duties: [visit('open', '2026-11-24T01:00:00Z')], invited: [underway('i', '2026-12-04')] },
    'duty',
    '/my/benefit/claim/c',
  ],
  [
    'a round today',
    { ...empty, duties: [round('open', '2026-11-24')], invited: [underway('i', '2026-12-04')] },
    'duty',
    '/my/benefit/rounds/2',
  ],
  [
    'a round at the office today',
    { ...empty, duties: [round('open', '2026-11-24', true)] },
    'duty',
    '/my/benefit/rounds/2',
  ],
  ['a round missed', { ...empty, duties: [round('late', '2026-11-20')] }, 'duty', '/my/benefit/rounds/2/day'],
]

describe('the next step', () => {
  it.each(states)('%s', (_name, state, step, href) => {
    const next = nextStep(state)
    expect(next.do).toBe(step)
    for (const lang of ['ko', 'en'] as const) {
      const said = sayStep(next, '한지우', state.badges, today, lang)
      expect(said.href).toBe(href)
      expect(said.title).toContain('한지우')
      expect(`${said.title}${said.head}${said.text}${said.act}`).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('says so when the day for the answer has passed', () => {
    const state = { ...empty, sent: 1, waiting: [underway('a', '2026-11-20')] }
    expect(sayStep(nextStep(state), '한지우', 0, today, 'ko').text).toContain('답할 날이 지났는데')
  })

  it('leads with the day of what has one', () => {
    expect(dayOfStep(nextStep({ ...empty, badges: 1, ending: [ending] }))).toBe('2026-12-01')
    expect(dayOfStep(nextStep({ ...empty, duties: [visit('before', '2026-11-30T16:00:00Z')] }))).toBe('2026-12-01')
    expect(dayOfStep(nextStep(empty))).toBeUndefined()
  })
})

it('lists what has a day, the nearest first, and leaves out what has none', () => {
  const state = {
    ...empty,
    waiting: [underway('a', '2026-12-04')],
    ending: [ending],
    drafts: [draft('v1'), draft('v2', '2026-11-30')],
    duties: [round('before', '2026-12-08'), { is: 'claim', claim: 'c', sent: true } as const],
  }
  expect(upcoming(state, 8).map((u) => [u.is, u.day])).toEqual([
    ['closing', '2026-11-30'],
    ['ending', '2026-12-01'],
    ['answer', '2026-12-04'],
    ['duty', '2026-12-08'],
  ])
  expect(upcoming(state, 2)).toHaveLength(2)
})
