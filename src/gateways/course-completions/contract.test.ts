import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import { describeAgency } from '../testing/describe-agency.ts'
import { liveCourseCompletions } from './live.ts'
import { readCourseCompletions } from './port.ts'
import { simulateCourseCompletions, writeCourseCompletions } from './simulator.ts'

const records: readonly AgencyRecord[] = [
  {
    source: 'course-completions',
    externalId: 'C-2025-0007',
    kind: 'completion',
    title: 'CO2 용접 실무',
    organisation: '시연 직업전문학교 (시연 자료)',
    from: toDay('2025-01-06'),
    to: toDay('2025-03-28'),
    detail: { courseId: 'AIG20250000001', courseRound: '3', ncs: '16020101', hours: '240' },
  },
]

/** The documented body. */
const body = {
  subject: 'link-1',
  completions: [
    {
      certificateNumber: 'C-2025-0007',
      trprId: 'AIG20250000001',
      trprDegr: '3',
      title: 'CO2 용접 실무',
      subTitle: '시연 직업전문학교 (시연 자료)',
      traStartDate: '2025-01-06',
      traEndDate: '2025-03-28',
      ncsCd: '16020101',
      hours: 240,
    },
  ],
}

describeAgency({
  name: 'course-completions',
  records,
  body,
  simulate: simulateCourseCompletions,
  live: liveCourseCompletions,
  write: writeCourseCompletions,
})

describe('a body from outside', () => {
  const first = body.completions[0]

  test.each([
    null,
    [],
    'text',
    {},
    { ...body, subject: 1 },
    { ...body, completions: [{ ...first, traEndDate: '2025-01-05' }] },
    { ...body, completions: [{ ...first, hours: 1.5 }] },
    { ...body, completions: [{ ...first, title: '' }] },
    { ...body, completions: { 0: first } },
  ])('that breaks the contract is taken as malformed (%#)', (broken) => {
    expect(readCourseCompletions(broken)).toBe('malformed')
  })
})
