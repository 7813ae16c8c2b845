import { expect, it } from 'vitest'
import { auditRows } from './audit-rows.ts'

const line = {
  id: '1',
  at: new Date('2026-11-29T00:00:00Z'),
  command: 'badges.issue',
  name: '이도경',
  channel: 'page',
  subject: null,
  agent: null,
} as const

it('says when older lines are left out of a file, and until which day to go on', () => {
  expect(auditRows({ lines: [line] }, 'ko')).toHaveLength(2)
  const rows = auditRows({ lines: [line], next: 'older' }, 'ko')
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['2026-11-29T00:00:00.000Z', expect.stringContaining('1줄까지')])
})
