import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { AgencyRecord } from '../agency.ts'
import type { Reading } from '../ask-agency.ts'
import { AgencyText, IsoDay, readingOf, recordList } from '../wire.ts'

/**
 * Records of language test scores.
 * We know of no public interface for one person's records, so this body is the contract that Onil proposes; its field names
 * are ours.
 * `detail` of the records is empty.
 */
type LanguageTestsBody = {
  subject: string
  results: {
    certificateNumber: string
    test: string
    organisation: string
    takenOn: Day
    validUntil?: Day | undefined
    score?: number | undefined
    level?: string | undefined
  }[]
}

const Body: z.ZodType<LanguageTestsBody> = z.object({
  subject: AgencyText,
  results: recordList(
    z
      .object({
        certificateNumber: AgencyText,
        test: AgencyText, // 'TOEIC'
        organisation: AgencyText,
        takenOn: IsoDay,
        validUntil: IsoDay.optional(),
        score: z.number().min(0).max(10_000).optional(),
        level: AgencyText.optional(),
      })
      .refine(({ score, level }) => score !== undefined || level !== undefined),
  ),
})

/** Reads the agency's body; it is not trusted. */
export function readLanguageTests(body: unknown): Reading {
  return readingOf(Body, body, ({ subject, results }) => ({ subject, records: results.map(toRecord) }))
}

const toRecord = (one: LanguageTestsBody['results'][number]): AgencyRecord => ({
  source: 'language-tests',
  kind: 'language',
  externalId: one.certificateNumber,
  title: one.test,
  organisation: one.organisation,
  from: one.takenOn,
  ...(one.validUntil && { to: one.validUntil }),
  ...(one.score !== undefined && { score: one.score }),
  ...(one.level !== undefined && { level: one.level }),
  detail: {},
})
