import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import type { History } from './facts-of.ts'
import { shortage } from './shortage.ts'

const history = (kind: '근로자' | '노무제공자', from_day: string, unitDays?: number): History => {
  const spell = {
    id: 'a',
    person_id: 'p',
    organisation_id: null,
    workplace: '한들전자',
    work: null,
    kind,
    from_day,
    to_day: '2026-11-06',
    separation_kind: '계약종료',
    acquired_at: new Date(0),
    lost_at: new Date(0),
  }
  const certificate = unitDays === undefined ? undefined : { unitDays, separationKind: '계약종료', reason: '' }
  return { spell, spells: [spell], months: [], certificate, answers: {}, paid: [], claimedOn: toDay('2026-11-23') }
}
const march = { workplace: '해솔물류', from_day: '2026-03-03', to_day: '2026-03-03', kind: null, pay: null }

test('a day short: the day that a company was asked to confirm is enough', () => {
  expect(shortage(history('근로자', '2026-01-05', 179), [march])).toEqual({
    unit: 'days',
    have: 179,
    need: 180,
    asked: [{ workplace: '해솔물류', from: '2026-03-03', to: '2026-03-03', enough: true }],
  })
  expect(shortage(history('근로자', '2026-01-05', 178), [march])?.asked[0]?.enough).toBe(false)
})

test('what lies before the base period does not help; nothing is short with 180', () => {
  const before = { ...march, from_day: '2025-05-06', to_day: '2025-05-06' }
  expect(shortage(history('근로자', '2026-01-05', 179), [before])?.asked).toEqual([])
  expect(shortage(history('근로자', '2026-01-05', 180), [])).toBeUndefined()
})

test('months say on which day they would be enough', () => {
  expect(shortage(history('노무제공자', '2025-12-07'), [])).toMatchObject({
    have: 11,
    need: 12,
    enoughOn: '2026-12-06',
  })
})

test('months short: a contract that nobody reported would be enough, unless it paid too little or was of another status', () => {
  const artist = history('노무제공자', '2025-12-07')
  const spell = { ...artist.spell, kind: '예술인' as const, from_day: '2026-03-07' }
  const eight: History = { ...artist, spell, spells: [spell] }
  const autumn = {
    workplace: '마당극장',
    from_day: '2025-10-01',
    to_day: '2025-11-30',
    kind: '예술인' as const,
    pay: 900_000,
  }
  expect(shortage(eight, [autumn])).toMatchObject({ have: 8, need: 9, asked: [{ from: '2025-10-01', enough: true }] })
  expect(shortage(eight, [{ ...autumn, pay: 300_000 }])?.asked[0]?.enough).toBe(false)
  expect(shortage(eight, [{ ...autumn, to_day: '2025-10-20', pay: null }])?.asked[0]?.enough).toBe(false)
  expect(shortage(eight, [{ ...autumn, kind: '근로자' as const }])?.asked).toEqual([])
})
