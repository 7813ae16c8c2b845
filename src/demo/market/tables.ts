import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import {
  type Education,
  type Employment,
  type PayPeriod,
  type Shift,
  educations,
  employments,
  payPeriods,
  shifts,
} from '../../modules/jobs/index.ts'

/** A kind of job: how it is called, what one does, what helps ('*': needed), how many vacancies of it the market has. */
export type MarketJob = {
  readonly keco: string
  readonly setting: string
  readonly count: number
  readonly titles: readonly string[]
  readonly duties: string
  readonly wishes: readonly string[]
}
/** Pay of full hours: for what, and between which amounts. */
export type MarketPay = readonly [per: PayPeriod, low: number, high: number]
/** Where work is done: what is usual there. `hours` are keys, `places` a kind of place. */
export type MarketSetting = {
  readonly setting: string
  readonly pay: readonly MarketPay[]
  readonly hours: readonly string[]
  readonly employment: readonly Employment[]
  readonly employers: readonly string[]
  readonly places: string
  readonly education: readonly Education[]
}
/** Hours as they are written. */
export type MarketHours = {
  readonly hours: string
  readonly shift: Shift
  readonly weekly: number
  readonly title: string
  readonly texts: readonly string[]
}
const fields = ['benefit', 'wish', 'access', 'programme', 'contract', 'starter'] as const
/** What an employer adds, in the settings it suits ('*': all). */
export type MarketExtra = {
  readonly field: (typeof fields)[number]
  readonly settings: readonly string[]
  readonly text: string
}
/** A district, its kinds, what everybody knows there (`best`), and what else is near. Where most work is stands first. */
export type MarketPlace = {
  readonly region: string
  readonly kinds: readonly string[]
  readonly best: readonly string[]
  readonly spots: readonly string[]
}
/** How titles are written for a kind of contract ('*': all). */
export type MarketTemplate = { readonly employment: string; readonly text: string }

const text = z.string().min(1)
const whole = z.coerce.number().int().min(1)
const list = z.string().transform((all) => all.split('|').filter((one) => one !== ''))
const filled = list.refine((all) => all.length > 0, 'empty')
const Pay = z.tuple([z.enum(payPeriods), whole, whole])
const pay = z.string().transform((all) => Pay.parse(all.split(':')))

/** All kinds of jobs. */
export const jobs: readonly MarketJob[] = read(
  'jobs',
  z.object({ keco: text, setting: text, count: whole, titles: filled, duties: text, wishes: list }),
)
/** All settings by name. */
export const settings: ReadonlyMap<string, MarketSetting> = new Map(
  read(
    'settings',
    z.object({
      setting: text,
      pay: filled.pipe(z.array(pay)),
      hours: filled,
      employment: filled.pipe(z.array(z.enum(employments))),
      employers: filled,
      places: text,
      education: filled.pipe(z.array(z.enum(educations))),
    }),
  ).map((one) => [one.setting, one]),
)
/** All hours by key. */
export const hours: ReadonlyMap<string, MarketHours> = new Map(
  read('hours', z.object({ hours: text, shift: z.enum(shifts), weekly: whole, title: text, texts: filled })).map(
    (one) => [one.hours, one],
  ),
)
/** All extras. */
export const extras: readonly MarketExtra[] = read(
  'extras',
  z.object({ field: z.enum(fields), settings: filled, text }),
)
/** All districts. */
export const places: readonly MarketPlace[] = read(
  'places',
  z.object({ region: text, kinds: list, best: list, spots: list }),
)
/** All ways to write a title. */
export const templates: readonly MarketTemplate[] = read('templates', z.object({ employment: text, text }))
/** First halves of invented employers' names. */
export const names: readonly string[] = read('names', z.object({ name: text })).map((one) => one.name)

function read<Row>(file: string, row: z.ZodType<Row>): readonly Row[] {
  const content = readFileSync(new URL(`./data/${file}.tsv`, import.meta.url), 'utf8')
  return z.array(row).parse(parse(content, { columns: true, delimiter: '\t', quote: false, skip_empty_lines: true }))
}
