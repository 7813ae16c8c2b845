import { z } from 'zod'
import { isDay, startOf } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import { occupation, region } from '../../reference/index.ts'
import { type VacancyContent, VacancyShape, needKinds } from '../contract.ts'
import { findings } from '../findings.ts'
import { belowMinimumWage } from '../publishable.ts'
import { contentOf } from '../save-vacancy.ts'
import type { Vacancy } from '../vacancy.ts'

/** One record of an import after its check, without the ids that we give. */
export type ImportRecord = {
  readonly externalId: string
  readonly employer: string
  readonly employerEn?: string
  readonly businessNumber?: string
  readonly url?: string
  readonly publishedOn: Day
  readonly content: ReturnType<typeof contentOf>
}

const absent = (value: unknown): unknown => (value === '' || value === null ? undefined : value)
const optional = <T>(inner: z.ZodType<T>): z.ZodType<T | undefined> => z.preprocess(absent, inner.optional())
const day = z.string().refine(isDay, 'bad-day')
const number = z.coerce.number({ error: 'not-a-number' }).int('not-whole').min(0, 'negative')

const Need = z.object({
  kind: z.enum(needKinds).default('text'),
  label: z.string().trim().min(1).max(300),
  required: z.boolean().default(false),
  qualification: z.string().optional(),
  months: z.number().int().optional(),
})
/** '*전기기능사|지게차 운전': separated by '|', '*' marks what is required. */
const needsText = z.string().transform((text) =>
  text
    .split('|')
    .map((t) => t.trim())
    .filter(Boolean)
    .map((t) => ({
      kind: 'text' as const,
      label: t.replace(/^\*\s*/u, '').slice(0, 300),
      required: t.startsWith('*'),
    })),
)

const digits = (text: string): string => text.replaceAll(/[\s-]/gu, '')
const isNumber = (text: string): boolean => /^\d{10}$/u.test(text)

const Shape = z.object({
  id: z.coerce.string().trim().min(1, 'needed').max(100),
  title: z.string('needed').trim().min(1, 'needed').max(200),
  employer: z.string('needed').trim().min(1, 'needed').max(200),
  employerEn: optional(z.string().max(200)),
  businessNumber: optional(z.coerce.string().transform(digits).refine(isNumber, 'bad-business-number')),
  publishedOn: day,
  url: optional(z.url({ protocol: /^https?$/u, error: 'bad-url' }).max(500)),
  titleEn: optional(z.string().max(200)),
  duties: z.preprocess(absent, z.string().max(10_000).default('')),
  dutiesEn: optional(z.string().max(10_000)),
  occupation: optional(z.string().refine((code) => occupation(code)?.level === 4, 'unknown-occupation')),
  region: optional(z.string().refine((code) => region(code) !== undefined, 'unknown-region')),
  address: optional(z.string().max(200)),
  payPer: optional(z.string()),
  payMin: optional(number),
  payMax: optional(number),
  payNote: optional(z.string().max(200)),
  employment: optional(z.string()),
  hours: optional(z.string().max(200)),
  weeklyHours: optional(number),
  shift: optional(z.string()),
  education: optional(z.string()),
  careerMonths: optional(number),
  posts: optional(number),
  benefits: optional(z.string().max(2000)),
  startsOn: optional(day),
  opensOn: optional(day),
  closesOn: optional(day),
  needs: optional(z.union([needsText, z.array(Need)])),
})

/** Checks one record of the documented form (docs/vacancy-import.md): the record, or every reason why not. */
export function readRecord(
  raw: unknown,
  today: Day,
): { record: ImportRecord } | { reasons: string[]; externalId?: string } {
  const parsed = Shape.safeParse(raw)
  if (!parsed.success) return faults(parsed.error, raw)
  const { id, employer, employerEn, businessNumber, publishedOn, url, payPer, payMin, payMax, ...rest } = parsed.data
  const pay = payMin === undefined ? undefined : { per: payPer, min: payMin, max: payMax }
  const content = VacancyShape.safeParse({ ...rest, pay })
  if (!content.success) return faults(content.error, raw)
  const reasons = lawfulness(content.data, publishedOn, today)
  if (reasons.length > 0) return { reasons, externalId: id }
  return {
    record: {
      externalId: id,
      employer,
      publishedOn,
      content: contentOf(content.data),
      ...(employerEn && { employerEn }),
      ...(businessNumber && { businessNumber }),
      ...(url && { url }),
    },
  }
}

function faults(error: z.ZodError, raw: unknown): { reasons: string[]; externalId?: string } {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id).slice(0, 100) : undefined
  return {
    reasons: [...new Set(error.issues.map((i) => `${i.path.join('.')}: ${i.message}`.slice(0, 200)))],
    ...(id && { externalId: id }),
  }
}

// One law for every channel: what an employer could not publish here is not taken over while it is open.
function lawfulness(c: VacancyContent, publishedOn: Day, today: Day): string[] {
  if (c.closesOn !== undefined && c.closesOn < publishedOn) return ['closesOn: before-opening']
  if (c.pay?.max !== undefined && c.pay.max < c.pay.min) return ['payMax: below-least']
  if (c.closesOn !== undefined && c.closesOn < today) return []
  const content = contentOf(c)
  const low = belowMinimumWage(content, today)
  const unlawful = findings(content, today)
    .filter((f) => f.verdict === 'unlawful')
    .map((f) => `${f.field}: ${f.article}: ${f.words}`)
  return [...(low ? [`payMin: ${low.article}: ${low.facts?.['offered']} < ${low.facts?.['least']}`] : []), ...unlawful]
}

/** The vacancy that a record becomes. It is public from the start of the day it was published elsewhere. */
export function vacancyOf(
  r: ImportRecord,
  id: Vacancy['id'],
  { source, demo = false }: { readonly source: string; readonly demo?: boolean },
  now: Date,
): Vacancy {
  return {
    ...r.content,
    id,
    employerName: r.employer,
    employerVerified: false,
    source,
    externalId: r.externalId,
    demo,
    createdAt: now,
    updatedAt: now,
    publishedAt: startOf(r.publishedOn),
    opensOn: r.content.opensOn ?? r.publishedOn,
    ...(r.employerEn && { employerNameEn: r.employerEn }),
    ...(r.businessNumber && { employerNumber: r.businessNumber }),
    ...(r.url && { sourceUrl: r.url }),
  }
}
