import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Run } from '../status/component.ts'
import { type Extension, type Incident, mayBe, minutesOf, proposalOf, reachOf, stateOf } from './incident.ts'

const at = (text: string): Date => new Date(`${text}+09:00`)
const incident: Incident = {
  id: toId('01991f00-0000-7000-8000-000000000001'),
  components: ['database'],
  title: { ko: '데이터베이스 하나가 멈췄습니다', en: 'One database stood still' },
  beganAt: at('2026-11-27T09:15:00'),
  endedAt: at('2026-11-27T09:30:00'),
  foundBy: 'person',
  createdAt: at('2026-11-27T09:17:00'),
  openedAt: at('2026-11-27T09:20:00'),
}
const before: Extension = {
  id: toId('01991f00-0000-7000-8000-000000000002'),
  incident: incident.id,
  kind: 'jobs.last-day',
  from: toDay('2026-11-27'),
  to: toDay('2026-11-27'),
  days: 1,
  noEarlier: toDay('2026-11-28'),
  deadlines: 3,
  basis: '…',
  signedName: '나은비',
  signedAt: at('2026-11-27T09:40:00'),
}

describe('how far deadlines move', () => {
  const now = at('2026-11-27T10:00:00')

  it('is one day for 15 minutes, and the days of both sides of midnight for an outage across it', () => {
    expect(minutesOf(incident, now)).toBe(15)
    expect(reachOf(incident, [], now)).toEqual({
      from: '2026-11-27',
      to: '2026-11-27',
      days: 1,
      noEarlier: '2026-11-28',
    })
    const night = { ...incident, endedAt: at('2026-11-28T00:10:00') }
    expect(reachOf(night, [], at('2026-11-28T08:00:00'))).toMatchObject({
      from: '2026-11-27',
      to: '2026-11-28',
      days: 2,
    })
  })

  it('reaches at least tomorrow when it is signed days later', () => {
    expect(reachOf(incident, [], at('2026-11-30T09:00:00'))).toMatchObject({ days: 1, noEarlier: '2026-12-01' })
  })

  it('is not moved twice; an outage that goes on takes the new days only, and a withdrawn one counts for nothing', () => {
    expect(reachOf(incident, [before], now)).toMatchObject({ refused: 'operations.already-extended' })
    const { endedAt: _, ...running } = incident
    expect(reachOf(running, [before], at('2026-11-28T09:00:00'))).toMatchObject({ from: '2026-11-28', days: 1 })
    expect(reachOf(incident, [{ ...before, withdrawnAt: now }], now)).toMatchObject({ from: '2026-11-27' })
  })
})

describe('what may be done', () => {
  it('follows from where it stands', () => {
    const { openedAt: _, ...proposed } = incident
    expect(stateOf(proposed)).toBe('proposed')
    expect(mayBe('extend', proposed)).toMatchObject({ refused: 'operations.proposed-cannot-extend' })
    expect(mayBe('extend', { ...incident, closedAt: at('2026-11-27T11:00:00') })).toBe(true)
    expect(mayBe('update', { ...incident, closedAt: at('2026-11-27T11:00:00') })).toMatchObject({ status: 409 })
  })
})

describe('what the node proposes', () => {
  const now = at('2026-11-27T09:30:00')
  const run = (component: Run['component'], from: string, to: string, state: Run['state'] = 'down'): Run => ({
    component,
    state,
    beganAt: at(`2026-11-27T${from}`),
    lastAt: at(`2026-11-27T${to}`),
  })

  it('is one incident of everything that was down for ten minutes, still going on or over', () => {
    expect(proposalOf([run('mail', '09:00:00', '09:09:00')], [], now)).toBeUndefined()
    expect(proposalOf([run('mail', '08:00:00', '09:00:00', 'slow')], [], now)).toBeUndefined()
    const both = [run('database', '09:15:00', '09:30:00'), run('web', '09:14:00', '09:30:00')]
    expect(proposalOf(both, [], now)).toEqual({ components: ['database', 'web'], beganAt: at('2026-11-27T09:14:00') })
    expect(proposalOf([run('web', '09:00:00', '09:12:00')], [], now)).toMatchObject({
      endedAt: at('2026-11-27T09:12:00'),
    })
  })

  it('is nothing while an incident already speaks of it, also a dismissed one', () => {
    const running = [run('database', '09:15:00', '09:29:00')]
    expect(proposalOf(running, [incident], now)).toBeUndefined()
    expect(proposalOf(running, [{ ...incident, dismissedAt: now }], now)).toBeUndefined()
    expect(proposalOf(running, [{ ...incident, components: ['mail'] }], now)).toBeDefined()
  })
})
