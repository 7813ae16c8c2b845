import { describe, expect, it } from 'vitest'
import { type ErasureRow, dueFrom, nextStep, stateOf, waitDays } from './erasure.ts'

const now = new Date('2026-12-01T00:00:00Z')
const earlier = new Date('2026-11-20T00:00:00Z')
const row = (change: Partial<ErasureRow> = {}): ErasureRow => ({
  id: 'e',
  person_id: 'p',
  asked_at: earlier,
  due_at: earlier,
  taken_back_at: null,
  stopped_because: null,
  began_at: null,
  erasing_at: null,
  erased_at: null,
  told_at: null,
  ...change,
})
const heard = { begins: 0, erased: 0 }

describe('the steps of an erasure', () => {
  it.each([
    [row({ due_at: new Date(now.getTime() + 1) }), heard, undefined],
    [row(), heard, 'begin'],
    [row({ taken_back_at: now }), heard, undefined],
    [row({ began_at: now }), { begins: 1, erased: 0 }, undefined],
    [row({ began_at: now }), heard, 'erase'],
    [row({ began_at: now, erasing_at: now }), { begins: 0, erased: 3 }, undefined],
    [row({ began_at: now, erasing_at: now }), heard, 'finish'],
    [row({ began_at: now, erasing_at: now, erased_at: now }), heard, 'tell'],
    [row({ began_at: now, erasing_at: now, erased_at: now, told_at: now }), heard, undefined],
  ])('%#: wait for whoever has not heard', (one, unheard, step) => {
    expect(nextStep(one, unheard, now)).toBe(step)
  })

  it('says where it stands', () => {
    expect([row(), row({ began_at: now }), row({ taken_back_at: now })].map(stateOf)).toEqual([
      'waiting',
      'withdrawing',
      'taken-back',
    ])
  })
})

it('gives whole days in Korea to take it back', () => {
  expect(dueFrom(new Date('2026-11-28T14:59:00Z'))).toEqual(new Date('2026-12-05T15:00:00Z'))
  expect(waitDays).toBe(7)
})
