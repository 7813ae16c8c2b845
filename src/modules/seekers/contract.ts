import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'

/** The parts of a résumé, in their order on the page. */
export const sections = ['career', 'qualification', 'training', 'education', 'language', 'skill', 'other'] as const
/** One part. */
export type Section = (typeof sections)[number]

/** Times of work a person may wish for; the same codes as on vacancies. */
export const wishedShifts = ['day', 'evening', 'night', 'rotating', 'weekend', 'flexible'] as const

/** A day, or nothing when the field was left empty. */
const maybeDay: z.ZodType<Day | undefined, string | undefined> = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? undefined : text.trim()))
  .refine((text): text is Day | undefined => text === undefined || isDay(text), 'not-a-day')

/** A line as the person types it. */
export type EntryInput = {
  id?: string | undefined
  section: Section
  title: string
  organisation: string
  from?: string | undefined
  to?: string | undefined
  detail: string
}
/** The same after parsing. */
export type TypedEntry = Omit<EntryInput, 'from' | 'to'> & { from?: Day | undefined; to?: Day | undefined }

/** Parses a typed line. There is no field for what an employer may not ask (채용절차법 제4조의3). */
export const EntryShape: z.ZodType<TypedEntry, EntryInput> = z
  .object({
    id: z.uuid().optional(),
    section: z.enum(sections),
    title: z.string().trim().min(1, 'needed').max(120, 'too-long'),
    organisation: z.string().trim().max(120, 'too-long'),
    from: maybeDay,
    to: maybeDay,
    detail: z.string().trim().max(1000, 'too-long'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'ends-before-it-begins',
  })

/** What the person wishes for, as typed. Regions are 5-digit codes, occupations KECO codes, pay in won a month before tax. */
export type WishesInput = {
  startOn?: string | undefined
  regions: string[]
  occupations: string[]
  payMonthlyMin?: number | undefined
  shifts: (typeof wishedShifts)[number][]
}
/** The same after parsing. */
export type Wishes = Omit<WishesInput, 'startOn'> & { startOn?: Day | undefined }

/** Parses wishes. */
export const WishesShape: z.ZodType<Wishes, WishesInput> = z.object({
  startOn: maybeDay,
  regions: z.array(z.string().regex(/^\d{5}$/)).max(5, 'too-many'),
  occupations: z.array(z.string().regex(/^\d{1,4}$/)).max(5, 'too-many'),
  payMonthlyMin: z.number().int().min(1).max(100_000_000).optional(),
  shifts: z.array(z.enum(wishedShifts)),
})

/** One line of the résumé as others get it: its source is a badge of an agency, or the person's own typing. */
export type PublicEntry = {
  id: string
  section: Section
  title: string
  organisation: string
  from?: string | undefined
  to?: string | undefined
  detail: string
  source: 'badge' | 'typed'
  badge?: string | undefined
  issuerName?: string | undefined
  badgeState?: string | undefined
  hidden: boolean
}
/** The whole résumé as exported. `provenShare` is the percentage of shown lines that a badge proves. */
export type PublicResume = { entries: PublicEntry[]; provenShare: number; wishes: WishesInput }

const PublicEntryShape: z.ZodType<PublicEntry> = z.object({
  id: z.string(),
  section: z.enum(sections),
  title: z.string(),
  organisation: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  detail: z.string(),
  source: z.enum(['badge', 'typed']),
  badge: z.string().optional(),
  issuerName: z.string().optional(),
  badgeState: z.string().optional(),
  hidden: z.boolean(),
})

/** Describes the exported résumé for the API. */
export const PublicResumeShape: z.ZodType<PublicResume> = z.object({
  entries: z.array(PublicEntryShape),
  provenShare: z.number(),
  wishes: z.object({
    startOn: z.string().optional(),
    regions: z.array(z.string()),
    occupations: z.array(z.string()),
    payMonthlyMin: z.number().optional(),
    shifts: z.array(z.enum(wishedShifts)),
  }),
})
