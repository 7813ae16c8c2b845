import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import { describeAgency } from '../testing/describe-agency.ts'
import { liveCareerRecords } from './live.ts'
import { readCareerRecords } from './port.ts'
import { simulateCareerRecords, writeCareerRecords } from './simulator.ts'

const records: readonly AgencyRecord[] = [
  {
    source: 'career-records',
    externalId: 'EI-2024-000123',
    kind: 'career',
    title: '용접원',
    organisation: '시연 조선기자재 (시연 자료)',
    from: toDay('2022-03-02'),
    to: toDay('2024-08-31'),
    detail: { form: 'employment', workplaceNumber: '1234567890', weeklyHours: '40' },
  },
  {
    source: 'career-records',
    externalId: 'EI-2025-000456',
    kind: 'career',
    title: '품질관리 인턴',
    organisation: '시연 정밀 (시연 자료)',
    from: toDay('2025-09-01'),
    detail: { form: 'internship', workplaceNumber: '2345678901' },
  },
]

/** The documented body. */
const body = {
  subject: 'link-1',
  records: [
    {
      recordNumber: 'EI-2024-000123',
      form: 'employment',
      workplaceName: '시연 조선기자재 (시연 자료)',
      workplaceNumber: '1234567890',
      jobTitle: '용접원',
      acquiredOn: '2022-03-02',
      lostOn: '2024-08-31',
      weeklyHours: 40,
    },
    {
      recordNumber: 'EI-2025-000456',
      form: 'internship',
      workplaceName: '시연 정밀 (시연 자료)',
      workplaceNumber: '2345678901',
      jobTitle: '품질관리 인턴',
      acquiredOn: '2025-09-01',
    },
  ],
}

describeAgency({
  name: 'career-records',
  records,
  body,
  simulate: simulateCareerRecords,
  live: liveCareerRecords,
  write: writeCareerRecords,
})

describe('a body from outside', () => {
  const first = body.records[0]

  test.each([
    null,
    [],
    'text',
    {},
    { ...body, subject: 1 },
    { ...body, records: [{ ...first, lostOn: '2020-01-01' }] },
    { ...body, records: [{ ...first, acquiredOn: '2022-02-30' }] },
    { ...body, records: [{ ...first, workplaceNumber: 'x' }] },
    { ...body, records: [{ ...first, jobTitle: '가\u202e나' }] },
    { ...body, records: [{ ...first, jobTitle: '가'.repeat(201) }] },
    { ...body, records: Array.from({ length: 301 }, () => first) },
  ])('that breaks the contract is taken as malformed (%#)', (broken) => {
    expect(readCareerRecords(broken)).toBe('malformed')
  })
})
