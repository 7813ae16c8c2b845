import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import { describeAgency } from '../testing/describe-agency.ts'
import { liveQualifications } from './live.ts'
import { readQualifications } from './port.ts'
import { simulateQualifications, writeQualifications } from './simulator.ts'

const records: readonly AgencyRecord[] = [
  {
    source: 'qualifications',
    externalId: '21-4-012345',
    kind: 'qualification',
    title: '정보처리기사',
    organisation: '한국산업인력공단 (시연 자료)',
    from: toDay('2021-06-02'),
    level: '기사',
    detail: { code: '1320', type: 'T', series: '03' },
  },
  {
    source: 'qualifications',
    externalId: '24-9-000777',
    kind: 'qualification',
    title: '시연 종목',
    organisation: '한국산업인력공단 (시연 자료)',
    from: toDay('2024-11-29'),
    to: toDay('2029-11-28'),
    detail: { code: '9999', type: 'T' },
  },
]

/** The documented body. */
const body = {
  response: {
    header: { resultCode: '00', resultMsg: 'NORMAL SERVICE.' },
    body: {
      subject: 'link-1',
      items: {
        item: [
          {
            certNo: '21-4-012345',
            jmcd: '1320',
            jmfldnm: '정보처리기사',
            qualgbcd: 'T',
            seriescd: '03',
            seriesnm: '기사',
            instNm: '한국산업인력공단 (시연 자료)',
            certDt: '20210602',
          },
          {
            certNo: '24-9-000777',
            jmcd: '9999',
            jmfldnm: '시연 종목',
            qualgbcd: 'T',
            instNm: '한국산업인력공단 (시연 자료)',
            certDt: '20241129',
            expiryDt: '20291128',
          },
        ],
      },
    },
  },
}

describeAgency({
  name: 'qualifications',
  records,
  body,
  simulate: simulateQualifications,
  live: liveQualifications,
  write: writeQualifications,
})

describe('a body from outside', () => {
  const first = body.response.body.items.item[0]
  const withItem = (item: unknown): unknown => ({
    response: { header: { resultCode: '00' }, body: { subject: 'link-1', items: { item } } },
  })

  test.each([
    null,
    [],
    'text',
    {},
    { response: {} },
    withItem({ ...first, certDt: '20210230' }),
    withItem({ ...first, certDt: '2021-06-02' }),
    withItem({ ...first, expiryDt: '20200101' }),
    withItem({ ...first, jmcd: '<b>' }),
    withItem([first, null]),
    { response: { header: { resultCode: '00' } } },
  ])('that breaks the contract is taken as malformed (%#)', (broken) => {
    expect(readQualifications(broken)).toBe('malformed')
  })

  test('with one row as an object, or with none, is read', () => {
    expect(readQualifications(withItem(first))).toEqual({ subject: 'link-1', records: [records[0]] })
    expect(readQualifications(writeQualifications('link-1', []))).toEqual({ subject: 'link-1', records: [] })
  })

  test('that reports an error with HTTP 200 is a refusal', () => {
    const keyError = {
      OpenAPI_ServiceResponse: {
        cmmMsgHeader: { returnReasonCode: '30', returnAuthMsg: 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR' },
      },
    }
    expect(readQualifications(keyError)).toBe('refused')
    expect(readQualifications({ response: { header: { resultCode: '30', resultMsg: 'x' } } })).toBe('refused')
  })
})
