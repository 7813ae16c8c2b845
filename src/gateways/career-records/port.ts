import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import type { Reading } from '../ask-agency.ts'
import { AgencyText, IsoDay, present, readingOf, recordList } from '../wire.ts'

/**
 * Records of the Korea Employment Information Service (KEIS): employment insurance history and internships (일경험).
 * We know of no public interface for one person's records (Work24's Open API is about vacancies and courses), so this body is
 * the contract that Onil proposes; its field names are ours.
 * `detail` of the records: `form` 'employment' or 'internship', `workplaceNumber` the business registration number, `weeklyHours`.
 */
type CareerRecordsBody = {
  subject: string
  records: {
    recordNumber: string
    form: 'employment' | 'internship'
    workplaceName: string
    workplaceNumber: string
    jobTitle: string
    acquiredOn: Day
    lostOn?: Day | undefined
    weeklyHours?: number | undefined
  }[]
}

const Body: z.ZodType<CareerRecordsBody> = z.object({
  subject: AgencyText,
  records: recordList(
    z.object({
      recordNumber: AgencyText,
      form: z.enum(['employment', 'internship']),
      workplaceName: AgencyText,
      workplaceNumber: z.string().regex(/^\d{10}$/),
      jobTitle: AgencyText,
      acquiredOn: IsoDay, // 자격취득일
      lostOn: IsoDay.optional(), // 자격상실일; missing while employed
      weeklyHours: z.number().int().min(1).max(80).optional(),
    }),
  ),
})

/** Reads the agency's body; it is not trusted. */
export function readCareerRecords(body: unknown): Reading {
  return readingOf(Body, body, ({ subject, records }) => ({ subject, records: records.map(toRecord) }))
}

const toRecord = (one: CareerRecordsBody['records'][number]): AgencyRecord => ({
  source: 'career-records',
  kind: 'career',
  externalId: one.recordNumber,
  title: one.jobTitle,
  organisation: one.workplaceName,
  from: one.acquiredOn,
  ...(one.lostOn && { to: one.lostOn }),
  detail: present({ form: one.form, workplaceNumber: one.workplaceNumber, weeklyHours: one.weeklyHours?.toString() }),
})
