import { z } from 'zod'
import { type VacancyInput, educations, employments, needKinds, payPeriods, shifts } from '../contract.ts'
import { noticeFields } from './found.ts'
import type { Reading } from './read-notice.ts'

const pay = z.object({ per: z.enum(payPeriods), min: z.number(), max: z.number().optional() })
const need = z.object({
  kind: z.enum(needKinds),
  label: z.string(),
  required: z.boolean(),
  qualification: z.string().optional(),
})

// What a notice can say of a vacancy, nothing by default: what is not there was not read.
const part: z.ZodType<VacancyInput> = z.object({
  title: z.string().optional(),
  duties: z.string().optional(),
  occupation: z.string().optional(),
  region: z.string().optional(),
  address: z.string().optional(),
  pay: pay.optional(),
  employment: z.enum(employments).optional(),
  hours: z.string().optional(),
  weeklyHours: z.number().optional(),
  shift: z.enum(shifts).optional(),
  education: z.enum(educations).optional(),
  careerMonths: z.number().optional(),
  posts: z.number().optional(),
  benefits: z.string().optional(),
  startsOn: z.string().optional(),
  opensOn: z.string().optional(),
  closesOn: z.string().optional(),
  needs: z.array(need).optional(),
})

/** Describes a reading for the API. */
export const ReadingShape: z.ZodType<Reading> = z.object({
  content: part,
  fields: z.array(z.object({ field: z.enum(noticeFields), content: part, words: z.array(z.string()) })),
  left: z.array(z.string()),
  contacts: z.array(z.string()),
  missing: z.array(z.enum(noticeFields)),
})
