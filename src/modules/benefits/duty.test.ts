import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { won } from '../../kernel/won.ts'
import { type UndecidedClaim, dutiesOf } from './duty.ts'
import { waitingRounds } from './rounds/waiting-rounds.ts'

const today = toDay('2026-11-30')
const at = (text: string): Date => new Date(text)
const claim: UndecidedClaim = { id: 'c', sent_at: null, attended_at: null, starts_at: null, office: null }
const sent = { ...claim, sent_at: at('2026-11-20T03:00:00Z') }
const booked = (starts: string): UndecidedClaim => ({ ...sent, starts_at: at(starts), office: '안산고용센터' })
const duties = (...claims: UndecidedClaim[]) => dutiesOf(claims, [], today)

describe('a claim nobody has decided', () => {
  test('is to be finished, completed, or visited at its time; after the visit nothing waits for its person', () => {
    expect(duties(claim)).toEqual([{ is: 'claim', claim: 'c', sent: false }])
    expect(duties(sent)).toEqual([{ is: 'claim', claim: 'c', sent: true }])
    expect(duties(booked('2026-12-01T01:00:00Z'))).toMatchObject([{ is: 'visit', standing: 'before' }])
    expect(duties({ ...sent, attended_at: at('2026-11-29T01:00:00Z') })).toEqual([])
  })

  test('is visited today by the day in Korea, and a missed time is booked anew', () => {
    expect(duties(booked('2026-11-29T15:00:00Z'))).toMatchObject([{ is: 'visit', standing: 'open' }])
    expect(duties(booked('2026-11-29T14:59:00Z'))).toEqual([{ is: 'claim', claim: 'c', sent: true }])
  })
})

describe('rounds', () => {
  const round = (number: number, due_on: string, more: { sent_at?: Date; decided_at?: Date } = {}) => ({
    round: { ...row, number, due_on, ...more },
    days: 28,
    amount: won(1_888_320),
  })
  const row = {
    id: 'r',
    claim_id: 'c',
    person_id: 'p',
    from_day: '2026-11-01',
    due_before: null,
    moved_for: null,
    at_office: false,
    declaration: null,
    draft: null,
    sent_at: null,
    stamped_at: null,
    attended_at: null,
    decided_at: null,
    decided_by: null,
    decision_id: null,
    recognised_days: null,
    amount: null,
    reason: null,
    review: null,
    exempt_income: null,
  }

  const standing = (day: string, today = '2026-11-30') => {
    const first = round(1, '2026-11-02', { sent_at: at('2026-11-02T01:00:00Z') })
    const all = [first, round(2, day), round(3, '2027-01-25')]
    return dutiesOf([], waitingRounds(all, toDay(today)), toDay(today)).map(
      (duty) => duty.is === 'round' && [duty.number, duty.standing],
    )
  }

  test('the first that was not sent is the next one, by its day', () => {
    expect(standing('2026-12-01')).toEqual([[2, 'before']])
    expect(standing('2026-11-30')).toEqual([[2, 'open']])
    expect(waitingRounds([round(1, '2026-11-02', { sent_at: at('2026-11-02T01:00:00Z') })], today)).toEqual([])
  })

  test('one that was missed waits while its day may be changed, and hides the next one never', () => {
    expect(standing('2026-11-29')).toEqual([
      [2, 'late'],
      [3, 'before'],
    ])
    expect(standing('2026-11-29', '2026-12-13')[0]).toEqual([2, 'late'])
    expect(standing('2026-11-29', '2026-12-14')).toEqual([[3, 'before']])
  })

  test('what is to be done today comes first', () => {
    const all = (due: string, visit: string) =>
      dutiesOf([booked(visit)], waitingRounds([round(2, due)], today), today).map(({ is }) => is)
    expect(all('2026-12-09', '2026-11-30T01:00:00Z')).toEqual(['visit', 'round'])
    expect(all('2026-11-30', '2026-12-01T01:00:00Z')).toEqual(['round', 'visit'])
  })
})
