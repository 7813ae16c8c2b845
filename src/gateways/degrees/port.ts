import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import type { Reading } from '../ask-agency.ts'
import { AgencyText, IsoDay, present, readingOf, recordList } from '../wire.ts'

/**
 * Records of degrees, as universities confirm them.
 * We know of no public interface for one person's records, so this body is the contract that Onil proposes; its field names
 * are ours.
 * `detail` of the records: `college` (단과대학).
 */
type DegreesBody = {
  subject: string
  degrees: {
    certificateNumber: string
    institution: string
    college?: string | undefined
    major: string
    degree: '전문학사' | '학사' | '석사' | '박사'
    enteredOn?: Day | undefined
    conferredOn: Day
  }[]
}

const Body: z.ZodType<DegreesBody> = z.object({
  subject: AgencyText,
  degrees: recordList(
    z.object({
      certificateNumber: AgencyText,
      institution: AgencyText,
      college: AgencyText.optional(),
      major: AgencyText,
      degree: z.enum(['전문학사', '학사', '석사', '박사']),
      enteredOn: IsoDay.optional(),
      conferredOn: IsoDay,
    }),
  ),
})

/** Reads the agency's body; it is not trusted. */
export function readDegrees(body: unknown): Reading {
  return readingOf(Body, body, ({ subject, degrees }) => ({ subject, records: degrees.map(toRecord) }))
}

const toRecord = (one: DegreesBody['degrees'][number]): AgencyRecord => ({
  source: 'degrees',
  kind: 'degree',
  externalId: one.certificateNumber,
  title: one.major,
  organisation: one.institution,
  ...(one.enteredOn && { from: one.enteredOn }),
  to: one.conferredOn,
  level: one.degree,
  detail: present({ college: one.college }),
})
