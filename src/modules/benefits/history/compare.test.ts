import { expect, test } from 'vitest'
import type { Row } from '../tables.ts'
import { latestOfEach } from './compare-statuses.ts'

const spell = (id: string, kind: Row<'spell'>['kind'], to_day: string | null): Row<'spell'> => ({
  id,
  person_id: 'p',
  organisation_id: null,
  workplace: '한들',
  work: null,
  kind,
  from_day: '2024-01-01',
  to_day,
  separation_kind: to_day && '계약종료',
  acquired_at: new Date(0),
  lost_at: to_day === null ? null : new Date(0),
})

test('each status by the spell that ended last; what goes on is not lost', () => {
  const spells = [
    spell('a', '근로자', '2025-01-31'),
    spell('b', '노무제공자', '2026-05-01'),
    spell('c', '근로자', '2025-06-30'),
    spell('d', '예술인', null),
  ]
  expect(latestOfEach(spells).map(({ id }) => id)).toEqual(['b', 'c'])
})
