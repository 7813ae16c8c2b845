import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import type { Reading } from '../ask-agency.ts'
import { AgencyText, IsoDay, present, readingOf, recordList } from '../wire.ts'

/**
 * Records of course completion (KERIS and the training network behind HRD-Net).
 * We know of no public interface for one person's completions. The course's fields have the names of Work24's public course
 * list (310L01; `subTitle` really is the institution); `certificateNumber` and `hours` are ours.
 * `detail` of the records: `courseId` and `courseRound` (trprId, trprDegr), `ncs` code, `hours`.
 */
type CourseCompletionsBody = {
  subject: string
  completions: {
    certificateNumber: string
    trprId: string
    trprDegr: string
    title: string
    subTitle: string
    traStartDate: Day
    traEndDate: Day
    ncsCd?: string | undefined
    hours?: number | undefined
  }[]
}

const Body: z.ZodType<CourseCompletionsBody> = z.object({
  subject: AgencyText,
  completions: recordList(
    z.object({
      certificateNumber: AgencyText,
      trprId: AgencyText, // 훈련과정 ID
      trprDegr: AgencyText, // 회차
      title: AgencyText, // 과정명
      subTitle: AgencyText, // 훈련기관명
      traStartDate: IsoDay,
      traEndDate: IsoDay,
      ncsCd: z
        .string()
        .regex(/^\d{2,8}$/)
        .optional(),
      hours: z.number().int().min(1).max(10_000).optional(),
    }),
  ),
})

/** Reads the agency's body; it is not trusted. */
export function readCourseCompletions(body: unknown): Reading {
  return readingOf(Body, body, ({ subject, completions }) => ({ subject, records: completions.map(toRecord) }))
}

const toRecord = (one: CourseCompletionsBody['completions'][number]): AgencyRecord => ({
  source: 'course-completions',
  kind: 'completion',
  externalId: one.certificateNumber,
  title: one.title,
  organisation: one.subTitle,
  from: one.traStartDate,
  to: one.traEndDate,
  detail: present({ courseId: one.trprId, courseRound: one.trprDegr, ncs: one.ncsCd, hours: one.hours?.toString() }),
})
