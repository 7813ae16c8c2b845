import { expect, test } from 'vitest'
import type { Row } from '../tables.ts'
import { historyOf } from './history.ts'

const spell = (from_day: string, to_day: string | null): Row<'spell'> => ({
  id: from_day,
  person_id: 'p',
  organisation_id: null,
  workplace: '온빛정밀',
  work: null,
  kind: '근로자',
  from_day,
  to_day,
  separation_kind: to_day && '계약종료',
  acquired_at: new Date(0),
  lost_at: to_day === null ? null : new Date(0),
})

const told = (spells: Row<'spell'>[]): string[] =>
  historyOf(spells).map(({ from, to, spell: one }) => `${one ? 'insured' : 'gap'} ${from}..${to ?? ''}`)

test('days on which nobody reported anything stand between spells, whatever their order', () => {
  expect(told([spell('2026-03-01', null), spell('2025-01-01', '2025-12-31')])).toEqual([
    'insured 2025-01-01..2025-12-31',
    'gap 2026-01-01..2026-02-28',
    'insured 2026-03-01..',
  ])
})

test('no gap while another spell goes on, nor between days that follow each other', () => {
  expect(
    told([spell('2025-01-01', '2025-12-31'), spell('2025-02-01', '2025-02-10'), spell('2026-01-01', '2026-01-05')]),
  ).toEqual(['insured 2025-01-01..2025-12-31', 'insured 2025-02-01..2025-02-10', 'insured 2026-01-01..2026-01-05'])
})
