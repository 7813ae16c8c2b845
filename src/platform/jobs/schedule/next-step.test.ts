import { expect, test } from 'vitest'
import { lastTime } from './last-time.ts'
import { nextStep } from './next-step.ts'

const nine = '0 9 * * *'
const at = (seoul: string): Date => new Date(`${seoul}+09:00`)

test('the last time of a schedule is in Seoul, and has come when it is now', () => {
  expect(lastTime(nine, at('2026-11-30T09:00:00'))).toEqual(at('2026-11-30T09:00:00'))
  expect(lastTime(nine, at('2026-11-30T08:59:59.999'))).toEqual(at('2026-11-29T09:00:00'))
  expect(lastTime('20 4 1 * *', at('2027-01-01T04:19:00'))).toEqual(at('2026-12-01T04:20:00'))
  expect(lastTime(nine, at('2026-11-01T12:00:00')), 'a clock that went back').toEqual(at('2026-11-01T09:00:00'))
})

test('a round is due when its time came since the last that was done', () => {
  const done = at('2026-11-30T09:00:00')
  expect(nextStep(nine, done, at('2026-12-01T08:59:00'))).toBeUndefined()
  expect(nextStep(nine, done, at('2026-12-01T09:00:00'))).toEqual({ is: 'round', for: at('2026-12-01T09:00:00') })
})

test('a week that was missed is one round, for its last time', () => {
  const step = nextStep(nine, at('2026-11-30T09:00:00'), at('2026-12-07T15:00:00'))
  expect(step).toEqual({ is: 'round', for: at('2026-12-07T09:00:00') })
})

test('a clock that was moved back takes its schedules along; one that is a little late does not', () => {
  const done = at('2026-12-30T09:00:00')
  expect(nextStep(nine, done, at('2026-12-01T12:00:00'))).toEqual({ is: 'set-back', for: at('2026-12-01T09:00:00') })
  expect(nextStep(nine, done, at('2026-12-30T08:59:00'))).toBeUndefined()
})

test('a node whose own clock is late waits for it, and sets nothing back that another did in time', () => {
  const [done, now, own] = [at('2026-11-30T09:00:00'), at('2026-12-01T09:01:00'), at('2026-12-01T08:55:00')]
  expect(nextStep(nine, done, now, own)).toBeUndefined()
  expect(nextStep(nine, at('2026-12-01T09:00:00'), now, own)).toBeUndefined()
  const later = [at('2026-12-01T09:06:00'), at('2026-12-01T09:00:00')] as const
  expect(nextStep(nine, done, ...later)).toEqual({ is: 'round', for: at('2026-12-01T09:00:00') })
})

test('one whose own clock is ahead does nothing before the time of all', () => {
  const done = at('2026-11-30T09:00:00')
  expect(nextStep(nine, done, at('2026-12-01T08:57:00'), at('2026-12-01T09:02:00'))).toBeUndefined()
})
