import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { type Id, isId } from '../../kernel/id.ts'

/** Kinds of contract. */
export const employments = ['permanent', 'fixed-term', 'part-time', 'daily', 'intern'] as const
/** One kind of contract. */
export type Employment = (typeof employments)[number]
/** What an amount of pay is for. */
export const payPeriods = ['hour', 'day', 'month', 'year'] as const
/** One period of pay. */
export type PayPeriod = (typeof payPeriods)[number]
/** When the work is done. */
export const shifts = ['day', 'evening', 'night', 'rotating', 'weekend', 'flexible'] as const
/** One time of work. */
export type Shift = (typeof shifts)[number]
/** The least schooling asked for. */
export const educations = ['any', 'middle', 'high', 'college', 'university', 'master', 'doctor'] as const
/** One level of schooling. */
export type Education = (typeof educations)[number]
/** What an employer may ask of an applicant, each answered by a badge or in words. */
export const needKinds = [
  'qualification',
  'experience',
  'completion',
  'degree',
  'language',
  'start-date',
  'why',
  'text',
] as const
/** One kind of need. */
export type NeedKind = (typeof needKinds)[number]
/** Why a company closes a vacancy. */
export const closeReasons = ['filled', 'cancelled', 'changed', 'other'] as const
/** One reason. */
export type ChosenReason = (typeof closeReasons)[number]
/** Why a vacancy was closed: the company's reason, or nobody said that it still hires. */
export type CloseReason = ChosenReason | 'unconfirmed' | 'taken-down'

type Maybe<T> = { [K in keyof T]?: T[K] | undefined }
type PayContent = { per: PayPeriod; min: number } & Maybe<{ max: number }>
type NeedContent = { kind: NeedKind; label: string; required: boolean } & Maybe<{
  id: string
  labelEn: string
  qualification: string
  months: number
}>
type Plain = {
  title: string
  duties: string
  occupation: string
  region: string
  address: string
  payNote: string
  employment: Employment
  hours: string
  weeklyHours: number
  shift: Shift
  education: Education
  careerMonths: number
  posts: number
  benefits: string
}

/** A vacancy as an employer writes it, before defaults: anything may still be missing. Amounts in won before tax, days 'YYYY-MM-DD'. */
export type VacancyInput = Maybe<
  Plain & {
    titleEn: string
    dutiesEn: string
    pay: PayContent
    startsOn: string
    opensOn: string
    closesOn: string
    needs: NeedContent[]
  }
>
/** The same after parsing. */
export type VacancyContent = Plain & { needs: NeedContent[] } & Maybe<{
    titleEn: string
    dutiesEn: string
    pay: PayContent
    startsOn: Day
    opensOn: Day
    closesOn: Day
  }>

/** A vacancy's id as it comes from outside. */
export const VacancyId: z.ZodType<Id<'Vacancy'>, string> = z
  .string()
  .refine((value): value is Id<'Vacancy'> => isId<'Vacancy'>(value), 'not an id')

const day: z.ZodType<Day, string> = z.string().refine(isDay, 'not a day')
const won = z.number().int().min(0).max(2_000_000_000)
const line = z.string().trim().max(200)
const text = z.string().trim().max(10_000)
const pay = z.object({ per: z.enum(payPeriods), min: won, max: won.optional() })
const need = z.object({
  id: z.string().max(60).optional(),
  kind: z.enum(needKinds),
  label: z.string().trim().max(300),
  labelEn: z.string().trim().max(300).optional(),
  required: z.boolean(),
  qualification: z.string().max(20).optional(),
  months: z.number().int().min(1).max(600).optional(),
})

/** Parses what an employer wrote; publishing checks what is needed. */
export const VacancyShape: z.ZodType<VacancyContent, VacancyInput> = z.object({
  title: line.default(''),
  titleEn: line.optional(),
  duties: text.default(''),
  dutiesEn: text.optional(),
  occupation: z
    .string()
    .regex(/^(\d{4})?$/)
    .default(''),
  region: z
    .string()
    .regex(/^(\d{5})?$/)
    .default(''),
  address: line.default(''),
  pay: pay.optional(),
  payNote: line.default(''),
  employment: z.enum(employments).default('permanent'),
  hours: line.default(''),
  weeklyHours: z.number().int().min(1).max(52).default(40),
  shift: z.enum(shifts).default('day'),
  education: z.enum(educations).default('any'),
  careerMonths: z.number().int().min(0).max(600).default(0),
  posts: z.number().int().min(1).max(9999).default(1),
  benefits: z.string().trim().max(2000).default(''),
  startsOn: day.optional(),
  opensOn: day.optional(),
  closesOn: day.optional(),
  needs: z.array(need).max(20).default([]),
})

/** A published vacancy as the API gives it. */
export type PublicVacancy = Plain & {
  id: string
  url: string
  state: 'waiting' | 'open' | 'ended' | 'closed'
  employer: string
  employerVerified: boolean
  source: string
  demo: boolean
  publishedAt: string
  needs: NeedContent[]
} & Maybe<{
    employerSize: number
    organisation: string
    titleEn: string
    dutiesEn: string
    pay: PayContent
    startsOn: string
    opensOn: string
    closesOn: string
    moved: { readonly from: string; readonly incident: string }
    sourceName: string
    sourceUrl: string
    closedAt: string
  }>

/** Describes it for the API. */
export const PublicVacancyShape: z.ZodType<PublicVacancy> = z.object({
  id: z.string(),
  url: z.string(),
  state: z.enum(['waiting', 'open', 'ended', 'closed']),
  employer: z.string(),
  employerVerified: z.boolean(),
  employerSize: z.number().optional(),
  organisation: z.string().optional(),
  title: z.string(),
  titleEn: z.string().optional(),
  duties: z.string(),
  dutiesEn: z.string().optional(),
  occupation: z.string(),
  region: z.string(),
  address: z.string(),
  pay: pay.optional(),
  payNote: z.string(),
  employment: z.enum(employments),
  hours: z.string(),
  weeklyHours: z.number(),
  shift: z.enum(shifts),
  education: z.enum(educations),
  careerMonths: z.number(),
  posts: z.number(),
  benefits: z.string(),
  startsOn: z.string().optional(),
  opensOn: z.string().optional(),
  closesOn: z.string().optional(),
  moved: z.object({ from: z.string(), incident: z.string() }).optional(),
  needs: z.array(need),
  source: z.string(),
  sourceName: z.string().optional(),
  sourceUrl: z.string().optional(),
  demo: z.boolean(),
  publishedAt: z.string(),
  closedAt: z.string().optional(),
})
