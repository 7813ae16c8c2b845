import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import { describeAgency } from '../testing/describe-agency.ts'
import { liveDegrees } from './live.ts'
import { readDegrees } from './port.ts'
import { simulateDegrees, writeDegrees } from './simulator.ts'

const records: readonly AgencyRecord[] = [
  {
    source: 'degrees',
    externalId: 'D-2022-0311',
    kind: 'degree',
    title: '기계공학',
    organisation: '시연대학교 (시연 자료)',
    from: toDay('2016-03-02'),
    to: toDay('2022-02-18'),
    level: '학사',
    detail: { college: '공과대학' },
  },
  {
    source: 'degrees',
    externalId: 'D-2015-0001',
    kind: 'degree',
    title: '용접과',
    organisation: '시연폴리텍 (시연 자료)',
    to: toDay('2015-02-13'),
    level: '전문학사',
    detail: {},
  },
]

/** The documented body. */
const body = {
  subject: 'link-1',
  degrees: [
    {
      certificateNumber: 'D-2022-0311',
      institution: '시연대학교 (시연 자료)',
      college: '공과대학',
      major: '기계공학',
      degree: '학사',
      enteredOn: '2016-03-02',
      conferredOn: '2022-02-18',
    },
    {
      certificateNumber: 'D-2015-0001',
      institution: '시연폴리텍 (시연 자료)',
      major: '용접과',
      degree: '전문학사',
      conferredOn: '2015-02-13',
    },
  ],
}

describeAgency({ name: 'degrees', records, body, simulate: simulateDegrees, live: liveDegrees, write: writeDegrees })

describe('a body from outside', () => {
  const first = body.degrees[0]

  test.each([
    null,
    [],
    'text',
    {},
    { ...body, subject: 1 },
    { ...body, degrees: [{ ...first, degree: '명예박사' }] },
    { ...body, degrees: [{ ...first, enteredOn: '2023-01-01' }] },
    { ...body, degrees: [{ ...first, conferredOn: undefined }] },
  ])('that breaks the contract is taken as malformed (%#)', (broken) => {
    expect(readDegrees(broken)).toBe('malformed')
  })
})
