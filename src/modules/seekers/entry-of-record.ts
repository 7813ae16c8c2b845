import { z } from 'zod'
import { type Day, daysBetween, isDay, toDay } from '../../kernel/day.ts'
import type { Section } from './contract.ts'

/** What a badge tells a résumé. Anything else in the record is left alone. */
export type ToldRecord = {
  title: string
  organisation: string
  from?: Day | undefined
  to?: Day | undefined
  score?: number | undefined
  level?: string | undefined
  detail?: Record<string, string> | undefined
}

const day: z.ZodType<Day> = z.string().refine(isDay).transform(toDay)

/** Reads the record that came with a badge. */
export const ToldRecord: z.ZodType<ToldRecord> = z.object({
  title: z.string(),
  organisation: z.string(),
  from: day.optional(),
  to: day.optional(),
  score: z.number().optional(),
  level: z.string().optional(),
  detail: z.record(z.string(), z.string()).optional(),
})

const sectionOf: Readonly<Record<string, Section>> = {
  career: 'career',
  qualification: 'qualification',
  completion: 'training',
  degree: 'education',
  language: 'language',
}

/** A badge's record as the content of a line. */
export function entryOfRecord(
  kind: string,
  record: ToldRecord,
): { section: Section; title: string; organisation: string; from?: Day; to?: Day; detail: string } {
  const hours = record.detail?.['hours']
  const detail = [record.level, record.score?.toString(), hours !== undefined && `${hours}시간`].filter(Boolean)
  return {
    section: sectionOf[kind] ?? 'other',
    title: record.title,
    organisation: record.organisation,
    detail: detail.join(' · '),
    ...(record.from !== undefined && { from: record.from }),
    ...(record.to !== undefined && { to: record.to }),
  }
}

/** Where a new line stands in its part: the latest first. */
export function positionOf(from: Day | undefined, today: Day): number {
  return -daysBetween(toDay('1970-01-01'), from ?? today)
}
