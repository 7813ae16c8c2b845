import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import { describeAgency } from '../testing/describe-agency.ts'
import { liveLanguageTests } from './live.ts'
import { readLanguageTests } from './port.ts'
import { simulateLanguageTests, writeLanguageTests } from './simulator.ts'

const records: readonly AgencyRecord[] = [
  {
    source: 'language-tests',
    externalId: 'L-2026-0815',
    kind: 'language',
    title: 'TOEIC',
    organisation: '시연 어학시험원 (시연 자료)',
    from: toDay('2026-08-15'),
    to: toDay('2028-08-14'),
    score: 835,
    detail: {},
  },
  {
    source: 'language-tests',
    externalId: 'L-2024-0002',
    kind: 'language',
    title: 'TOPIK',
    organisation: '시연 어학시험원 (시연 자료)',
    from: toDay('2024-04-14'),
    level: '5급',
    detail: {},
  },
]

/** The documented body. */
const body = {
  subject: 'link-1',
  results: [
    {
      certificateNumber: 'L-2026-0815',
      test: 'TOEIC',
      organisation: '시연 어학시험원 (시연 자료)',
      takenOn: '2026-08-15',
      validUntil: '2028-08-14',
      score: 835,
    },
    {
      certificateNumber: 'L-2024-0002',
      test: 'TOPIK',
      organisation: '시연 어학시험원 (시연 자료)',
      takenOn: '2024-04-14',
      level: '5급',
    },
  ],
}

describeAgency({
  name: 'language-tests',
  records,
  body,
  simulate: simulateLanguageTests,
  live: liveLanguageTests,
  write: writeLanguageTests,
})

describe('a body from outside', () => {
  const first = body.results[0]

  test.each([
    null,
    [],
    'text',
    {},
    { ...body, subject: 1 },
    { ...body, results: [{ ...first, score: undefined }] },
    { ...body, results: [{ ...first, score: '835' }] },
    { ...body, results: [{ ...first, validUntil: '2026-08-14' }] },
  ])('that breaks the contract is taken as malformed (%#)', (broken) => {
    expect(readLanguageTests(broken)).toBe('malformed')
  })
})
