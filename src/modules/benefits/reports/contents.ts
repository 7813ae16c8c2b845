import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { Certificate, Kind } from '../contract.ts'

/** As what employers and platforms insure somebody; the self-employed insure themselves. */
export const kinds = ['근로자', '일용', '건설일용', '예술인', '노무제공자'] as const
/** Those whose days are reported month by month (근로내용 확인신고). */
export const dailyKinds = ['일용', '건설일용', '예술인', '노무제공자'] as const
/** Why work ended, as the law module's `separationKind` offers it to employers. */
export const separationKinds = [
  '해고',
  '권고사직',
  '계약종료',
  '정년',
  '자기 사정',
  '전직·자영업',
  '소득감소',
  '폐업',
  '그 밖의 사유',
] as const

const day = z.custom<Day>(isDay, 'not-a-day')
const won = z.coerce.number('not-won').int('not-won').min(0, 'not-won').max(1e12, 'not-won')
const whole = (most: number): z.ZodType<number> =>
  z.coerce.number().int('not-whole').min(0, 'not-whole').max(most, 'too-many')
const line = (most: number): z.ZodType<string> => z.string().trim().min(1, 'needed').max(most, 'too-long')
const orEmpty = <T>(kind: z.ZodType<T>): z.ZodType<T | undefined> =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), kind.optional())

/** Who is meant: the eight digits the worker shows, a worker known here (id), or the linking id (연계정보). */
const worker = line(200)

/** What somebody is called whom the node does not know yet; of others it is not read. */
const name = orEmpty(line(60))

/** Somebody began to work (피보험자격 취득). */
export type Acquisition = {
  worker: string
  kind: (typeof kinds)[number]
  from: Day
  work?: string | undefined
  name?: string | undefined
}
export const Acquisition: z.ZodType<Acquisition> = z.object({
  worker,
  kind: z.enum(kinds, 'choose'),
  from: day,
  work: orEmpty(line(100)),
  name,
})

/** Somebody stopped working (피보험자격 상실); `to` is the last day of work. */
export type Loss = { spell: string; to: Day; separationKind: (typeof separationKinds)[number]; reason: string }
export const Loss: z.ZodType<Loss> = z.object({
  spell: z.uuid(),
  to: day,
  separationKind: z.enum(separationKinds, 'choose'),
  reason: line(500),
})

/** What was paid for a month, and for how many days (월평균보수, 보수의 기초가 된 날). `month` is 'YYYY-MM'. */
export type Pay = { spell: string; month: string; days: number; pay: number }
export const Pay: z.ZodType<Pay> = z.object({
  spell: z.uuid(),
  month: z.string().refine((month) => isDay(`${month}-01`), 'not-a-month'),
  days: whole(31),
  pay: won,
})

/** The days somebody worked by the day in one month, and the pay for them (근로내용 확인신고). */
export type DailyWork = {
  worker: string
  kind: (typeof dailyKinds)[number]
  days: Day[]
  pay: number
  work?: string | undefined
  name?: string | undefined
}
/** What is said of the days themselves: which, and the pay for all of them. */
const saidOfDays = {
  days: z
    .array(day)
    .min(1, 'needed')
    .max(31, 'too-many')
    .refine((days) => new Set(days.map((one) => one.slice(0, 7))).size === 1, 'one-month')
    .transform((days) => [...new Set(days)].sort()),
  pay: won,
}
export const DailyWork: z.ZodType<DailyWork> = z.object({
  worker,
  kind: z.enum(dailyKinds, 'choose'),
  ...saidOfDays,
  work: orEmpty(line(100)),
  name,
})
/** Days of work as they are kept, without whom they are about. */
export type DaysWorked = Pick<DailyWork, 'kind' | 'days' | 'pay' | 'work'>
export const DaysWorked: z.ZodType<DaysWorked> = z.object({
  kind: z.enum(dailyKinds, 'choose'),
  ...saidOfDays,
  work: orEmpty(line(100)),
})

/** What a separation certificate says. Which amounts it needs depends on the kind of worker (`needsOf`). */
export const CertificateShape: z.ZodType<Certificate> = z.object({
  unitDays: whole(1100),
  threeMonthPay: orEmpty(won),
  threeMonthDays: orEmpty(whole(92)),
  averageDailyWage: orEmpty(won),
  ordinaryDailyWage: orEmpty(won),
  yearPay: orEmpty(won),
  yearPayDays: orEmpty(whole(366)),
  dailyHours: orEmpty(z.coerce.number().min(0.5, 'not-hours').max(24, 'not-hours')),
  separationKind: z.enum(separationKinds, 'choose'),
  reason: line(500),
})

/** A certificate for one spell. */
export type CertificateFor = { spell: string; content: Certificate }

/** The amounts that a certificate must hold: three months' pay for employees (제45조), a year's for artists and labour providers (제77조의3제3항). */
export function needsOf(kind: Kind): readonly (keyof Certificate)[] {
  return kind === '예술인' || kind === '노무제공자'
    ? ['yearPay', 'yearPayDays', 'averageDailyWage']
    : ['threeMonthPay', 'threeMonthDays', 'dailyHours']
}
