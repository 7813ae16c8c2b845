import { z } from 'zod'
import { type Day, isDay, toDay } from '../kernel/day.ts'
import type { AgencyRecord } from './agency.ts'
import type { Reading } from './ask-agency.ts'

/** A short text from an agency: printable, at most 200 characters, composed (NFC), so that equal names are equal. */
export const AgencyText: z.ZodType<string> = z
  .string()
  .max(200)
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '' && !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text))

/** A date as 'YYYY-MM-DD'. */
export const IsoDay: z.ZodType<Day> = z.string().refine(isDay).transform(toDay)

/** A date as 'YYYYMMDD', as Q-Net and data.go.kr write it. */
export const CompactDay: z.ZodType<Day> = z
  .string()
  .regex(/^\d{8}$/)
  .transform(spread)
  .refine(isDay)
  .transform(toDay)

/** A list of records: nobody has more than 300 with one agency. */
export function recordList<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return z.array(item).max(300)
}

/** Reads a body by its schema into whose records it holds and which. */
export function readingOf<T>(
  schema: z.ZodType<T>,
  body: unknown,
  take: (body: T) => Exclude<Reading, string>,
): Reading {
  const parsed = schema.safeParse(body)
  if (!parsed.success) return 'malformed'
  return forward(take(parsed.data))
}

/** The reading, if no record ends before it begins. */
export function forward(reading: Exclude<Reading, string>): Reading {
  return reading.records.every(runsForward) ? reading : 'malformed'
}

/** The values that are there: agencies leave out what they do not know, and so do records. */
export function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function runsForward({ from, to }: AgencyRecord): boolean {
  return from === undefined || to === undefined || from <= to
}

function spread(text: string): string {
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
