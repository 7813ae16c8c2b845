import { z } from 'zod'

/** What stands out. The limits are this program's own, not the law's: they ask for a look, they do not accuse. */
export const limits: Readonly<Record<'persons' | 'night' | 'repeated' | 'downloads' | 'downloaded', number>> = {
  /** So many different persons read by one reader on one day. */
  persons: 100,
  /** So many readings by one reader between 22 and 6 o'clock. */
  night: 20,
  /** The same person read so often by one reader on one day. */
  repeated: 20,
  /** So many downloads by one reader on one day. */
  downloads: 3,
  /** So many persons in one reader's downloads on one day. */
  downloaded: 100,
}

/** The kinds of things that stand out. */
export const oddities = ['persons', 'night', 'repeated', 'downloads', 'downloaded'] as const

/** One thing that stands out: who, on which day, how often. */
export type Oddity = {
  readonly kind: (typeof oddities)[number]
  readonly day: string
  readonly actor: string
  readonly name: string
  readonly role: string
  readonly n: number
}

/** What a month's ledger says. */
export type Report = {
  readonly entries: number
  readonly readers: number
  readonly persons: number
  readonly downloads: number
  /** Downloads by staff without a reason: there must be none. */
  readonly withoutReason: number
  readonly byRole: readonly { readonly role: string; readonly n: number }[]
  /** What files and lists of many persons were said to be for: the words, by how many requests. */
  readonly reasons: readonly { readonly reason: string; readonly n: number }[]
  readonly odd: readonly Oddity[]
  /** Walks over the audit chains in that month, and how many of them found something. */
  readonly checks: number
  readonly faultyChecks: number
}

/** A report as it was kept. */
export const ReportShape: z.ZodType<Report> = z.object({
  entries: z.number(),
  readers: z.number(),
  persons: z.number(),
  downloads: z.number(),
  withoutReason: z.number(),
  byRole: z.array(z.object({ role: z.string(), n: z.number() })),
  // Reports of earlier releases have none.
  reasons: z.array(z.object({ reason: z.string(), n: z.number() })).default([]),
  odd: z.array(
    z.object({
      kind: z.enum(oddities),
      day: z.string(),
      actor: z.string(),
      name: z.string(),
      role: z.string(),
      n: z.number(),
    }),
  ),
  checks: z.number(),
  faultyChecks: z.number(),
})

/** A month as it is written: '2026-11'. */
export const Month: z.ZodType<string> = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** The month of a day, and the one before it. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The month before a month. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** When a month begins and ends, in Korean time. */
export function spanOf(month: string): { readonly from: Date; readonly to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return { from: new Date(`${month}-01T00:00:00+09:00`), to: new Date(`${next}-01T00:00:00+09:00`) }
}
