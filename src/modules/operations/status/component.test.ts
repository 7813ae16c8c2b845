import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { type Run, daysOf, shareUp, stateNow, worstOf } from './component.ts'

const at = (text: string): Date => new Date(`${text}+09:00`)
const run = (state: Run['state'], from: string, to: string): Run => ({
  component: 'database',
  state,
  beganAt: at(from),
  lastAt: at(to),
})

const runs = [
  run('up', '2026-11-26T00:00:00', '2026-11-26T23:50:00'),
  run('down', '2026-11-26T23:50:00', '2026-11-27T00:05:00'),
  run('up', '2026-11-27T00:05:00', '2026-11-27T12:00:00'),
]

describe('days of a component', () => {
  it('cut an outage at midnight in Korea, and leave what was not measured out', () => {
    const days = daysOf(runs, 'database', toDay('2026-11-27'), 3)
    expect(days).toEqual([
      { day: '2026-11-25', up: 0, slow: 0, down: 0 },
      { day: '2026-11-26', up: 85_800, slow: 0, down: 600 },
      { day: '2026-11-27', up: 42_900, slow: 0, down: 300 },
    ])
    expect(days.map(worstOf)).toEqual([undefined, 'down', 'down'])
    expect(shareUp(days)).toBeCloseTo(1 - 900 / 129_600, 6)
    expect(shareUp(daysOf([], 'web', toDay('2026-11-27'), 3))).toBeUndefined()
  })
})

describe('the state now', () => {
  it('is the last one measured, and unknown when that was minutes ago', () => {
    expect(stateNow(runs, 'database', at('2026-11-27T12:01:00'))?.state).toBe('up')
    expect(stateNow(runs, 'database', at('2026-11-27T12:05:00'))).toBeUndefined()
    expect(stateNow(runs, 'mail', at('2026-11-27T12:01:00'))).toBeUndefined()
  })
})
