import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import type { Reading } from '../ask-agency.ts'
import { AgencyText, CompactDay, forward, present, recordList } from '../wire.ts'

/**
 * National qualifications, held by the Human Resources Development Service of Korea (HRDK, Q-Net).
 * Envelope, dates (YYYYMMDD) and the fields of the qualification have the names of Q-Net's public list (data.go.kr 15003024);
 * we know of no public interface for one person's licences: `subject`, `certNo`, `certDt`, `expiryDt` and `instNm` are ours.
 * `detail` of the records: `code` (jmcd), `type` (qualgbcd: T technical, S professional), `series` (seriescd).
 */
type QualificationsBody = {
  response: { header: { resultCode: string }; body?: { subject: string; items: { item: Qualification[] } } | undefined }
}

type Qualification = {
  certNo: string
  jmcd: string
  jmfldnm: string
  qualgbcd: 'T' | 'S'
  seriescd?: string | undefined
  seriesnm?: string | undefined
  instNm: string
  certDt: Day
  expiryDt?: Day | undefined
}

const Qualification: z.ZodType<Qualification> = z.object({
  certNo: AgencyText, // 자격번호
  jmcd: z.string().regex(/^[0-9A-Z]{4,6}$/), // 종목코드
  jmfldnm: AgencyText, // 종목명
  qualgbcd: z.enum(['T', 'S']),
  seriescd: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  seriesnm: AgencyText.optional(), // 기술사, 기능장, 기사, 산업기사, 기능사
  instNm: AgencyText, // 발급기관
  certDt: CompactDay, // 취득일
  expiryDt: CompactDay.optional(),
})

// One row comes as an object, many as an array, none as an empty string: a habit of data.go.kr.
const Items = z.preprocess(
  (items) => (items === '' ? { item: [] } : items),
  z.object({
    item: z.preprocess((item) => (Array.isArray(item) ? item : [item]), recordList(Qualification)),
  }),
)

const Body: z.ZodType<QualificationsBody> = z.object({
  response: z.object({
    header: z.object({ resultCode: z.string() }),
    body: z.object({ subject: AgencyText, items: Items }).optional(),
  }),
})

/** A key or service error comes with HTTP 200 in an envelope of its own. */
const ServiceError = z.object({ OpenAPI_ServiceResponse: z.object({ cmmMsgHeader: z.object({}) }) })

/** Reads the agency's body; it is not trusted. */
export function readQualifications(body: unknown): Reading {
  if (ServiceError.safeParse(body).success) return 'refused'
  const parsed = Body.safeParse(body)
  if (!parsed.success) return 'malformed'
  if (parsed.data.response.header.resultCode !== '00') return 'refused'
  const inner = parsed.data.response.body
  return inner === undefined
    ? 'malformed'
    : forward({ subject: inner.subject, records: inner.items.item.map(toRecord) })
}

const toRecord = (one: Qualification): AgencyRecord => ({
  source: 'qualifications',
  kind: 'qualification',
  externalId: one.certNo,
  title: one.jmfldnm,
  organisation: one.instNm,
  from: one.certDt,
  ...(one.expiryDt && { to: one.expiryDt }),
  ...(one.seriesnm && { level: one.seriesnm }),
  detail: present({ code: one.jmcd, type: one.qualgbcd, series: one.seriescd }),
})
