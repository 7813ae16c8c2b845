import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { type Education, type Employment, type Shift, educations, employments, shifts } from '../jobs/index.ts'
import { occupation, region } from '../reference/index.ts'
import {
  type Closing,
  type FirmBand,
  type HourBand,
  type Licence,
  closings,
  firmBands,
  hourBands,
  licences,
} from './bands.ts'
import { farthestKm } from './nearness.ts'
import { type Access, type Benefit, accesses, benefits } from './offers.ts'

/** Orders of the result. */
export const sorts = ['relevance', 'newest', 'pay', 'closing', 'distance'] as const
/** One order. */
export type Sort = (typeof sorts)[number]
/** Bands of the experience asked for. */
export const careers = ['none', 'to-1', 'to-3', 'over-3'] as const
/** The bands that somebody with so many years of experience may answer. */
export function careersFor(years: number): readonly Career[] {
  const needed: Readonly<Record<Career, number>> = { none: 0, 'to-1': 1, 'to-3': 3, 'over-3': 4 }
  return careers.filter((band) => years >= needed[band])
}
/** One band. */
export type Career = (typeof careers)[number]
/** Least monthly pay, in won, that the page offers as conditions. */
export const paySteps = [2_500_000, 3_000_000, 3_500_000, 4_000_000, 5_000_000] as const

/** The conditions chosen beside the words. Codes are known; `pay` is the least monthly pay in won, `within` the most straight-line km from `near`. */
export type Filters = {
  readonly region: readonly string[]
  readonly occupation: readonly string[]
  readonly employment: readonly Employment[]
  readonly shift: readonly Shift[]
  readonly hours: readonly HourBand[]
  readonly career: readonly Career[]
  readonly education: readonly Education[]
  readonly licence: readonly Licence[]
  readonly benefit: readonly Benefit[]
  readonly access: readonly Access[]
  readonly firm: readonly FirmBand[]
  readonly source: readonly string[]
  readonly pay?: number
  readonly closing?: Closing
  readonly near?: string
  readonly within?: number
  readonly past: boolean
  /** Titles that only look like what is asked for are shown, too. */
  readonly alike: boolean
  readonly sort: Sort
  readonly after?: string
}

type Query = Readonly<Record<string, string | readonly string[]>>

type Values = (name: string) => string[]

/** What each parameter may be. */
const allowed: Readonly<Record<string, (value: string) => boolean>> = {
  region: (code) => region(code) !== undefined,
  near: (code) => region(code) !== undefined,
  within: isRadius,
  occupation: (code) => occupation(code) !== undefined,
  employment: oneOf(employments),
  shift: oneOf(shifts),
  hours: oneOf(hourBands),
  career: oneOf(careers),
  education: oneOf(educations),
  licence: oneOf(licences),
  benefit: oneOf(benefits),
  access: oneOf(accesses),
  firm: oneOf(firmBands),
  closing: oneOf(closings),
  sort: oneOf(sorts),
  source: (code) => /^[a-z0-9-]{2,40}$/u.test(code),
  pay: (won) => /^\d{1,9}$/u.test(won),
}

/** Reads the conditions of an address. An unknown code is refused by name: no hits would look like no jobs. */
export function readFilters(query: Query): Filters | Refusal {
  const all: Values = (name) =>
    [query[name] ?? []]
      .flat()
      .flatMap((v) => v.split(','))
      .filter((v) => v !== '')
      .slice(0, 60)
  const odd = firstUnknown(all) ?? nowhere(query, all)
  if (odd) return odd
  const pay = Number(all('pay')[0] ?? 0)
  const after = all('after')[0]
  const [closing] = known(closings, all('closing'))
  return {
    region: narrow(all('region'), (inner, outer) => outer.endsWith('000') && inner.slice(0, 2) === outer.slice(0, 2)),
    occupation: narrow(all('occupation'), (inner, outer) => inner.startsWith(outer)),
    source: all('source'),
    employment: known(employments, all('employment')),
    shift: known(shifts, all('shift')),
    hours: known(hourBands, all('hours')),
    career: known(careers, all('career')),
    education: known(educations, all('education')),
    licence: known(licences, all('licence')),
    benefit: known(benefits, all('benefit')),
    access: known(accesses, all('access')),
    firm: known(firmBands, all('firm')),
    past: all('past').includes('1'),
    alike: all('alike').includes('1'),
    ...(pay > 0 && { pay }),
    ...(closing !== undefined && { closing }),
    ...distanceOf(all),
    ...(after !== undefined && { after }),
  }
}

function distanceOf(all: Values): Pick<Filters, 'near' | 'within' | 'sort'> {
  const sort = known(sorts, all('sort'))[0] ?? 'relevance'
  const [near] = all('near')
  const within = Number(all('within')[0] ?? 0)
  if (near === undefined) return { sort: sort === 'distance' ? 'relevance' : sort }
  return { near, sort, ...(within > 0 && { within }) }
}

// A distance needs a place to be measured from. The page's form sends an empty place when somebody takes it back.
function nowhere(query: Query, all: Values): Refusal | undefined {
  const asking = all('within').length > 0 ? 'within' : all('sort').includes('distance') ? 'sort' : undefined
  if (query['near'] !== undefined || asking === undefined) return undefined
  return refusal('search.distance-from-where', 422, { fields: { [asking]: 'near' } })
}

function isRadius(km: string): boolean {
  return /^\d{1,3}$/u.test(km) && Number(km) > 0 && Number(km) <= farthestKm
}

/** The refusal of an unknown code. */
export function unknownCode(name: string, code: string): Refusal {
  return refusal('search.unknown-code', 422, {
    facts: { name, code: code.slice(0, 40) },
    fields: { [name]: 'unknown' },
  })
}

function firstUnknown(all: Values): Refusal | undefined {
  for (const [name, isKnown] of Object.entries(allowed)) {
    const odd = all(name).find((value) => !isKnown(value))
    if (odd !== undefined) return unknownCode(name, odd)
  }
  return undefined
}

function oneOf(list: readonly string[]): (value: string) => boolean {
  return (value) => list.includes(value)
}

function known<T extends string>(list: readonly T[], values: readonly string[]): T[] {
  return list.filter((one) => values.includes(one))
}

/** A province beside one of its cities only says where the city is: the narrower choice counts. */
function narrow(codes: readonly string[], within: (inner: string, outer: string) => boolean): string[] {
  return [...new Set(codes)].filter((outer, _, all) => !all.some((inner) => inner !== outer && within(inner, outer)))
}
