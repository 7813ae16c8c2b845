import { expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { stateOf, wholeScopes } from './delegation.ts'

const now = new Date('2026-11-28T03:00:00Z')
const today = toDay('2026-11-28')
const before = new Date(now.getTime() - 1)
const times = {
  codeUntil: new Date(now.getTime() + 1),
  acceptedAt: null,
  confirmedAt: null,
  endedAt: null,
  endsOn: today,
}

it('is what its times say, through its last day', () => {
  expect(stateOf(times, now, today)).toBe('invited')
  expect(stateOf({ ...times, codeUntil: now }, now, today)).toBe('expired')
  expect(stateOf({ ...times, acceptedAt: before }, now, today)).toBe('accepted')
  expect(stateOf({ ...times, acceptedAt: before, confirmedAt: before }, now, today)).toBe('active')
  expect(stateOf({ ...times, confirmedAt: before }, now, toDay('2026-11-29'))).toBe('expired')
  expect(stateOf({ ...times, confirmedAt: before, endedAt: before }, now, today)).toBe('ended')
})

it('adds what a part cannot do without', () => {
  expect(wholeScopes(['resume-edit'])).toEqual(['resume-edit', 'resume-view'])
  expect(wholeScopes(['messages'])).toEqual(['messages'])
})
