import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { type Employment, type Shift, employments, shifts } from '../jobs/index.ts'
import { occupation, region } from '../reference/index.ts'
import { farthestKm } from './nearness.ts'

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
  readonly career: readonly Career[]
  readonly source: readonly string[]
  readonly pay?: number
  readonly near?: string
  readonly within?: number
  readonly past: boolean
  readonly sort: Sort
  readonly after?: string
}

type Query = Readonly<Record<string, string | readonly string[]>>

/** Reads the conditions of an address. An unknown code is refused by name: no hits would look like no jobs. */
export function readFilters(query: Query): Filters | Refusal {
  const all = (name: string): string[] =>
    [query[name] ?? []]
      .flat()
      .flatMap((v) => v.split(','))
      .filter((v) => v !== '')
      .slice(0, 60)
  const unknown =
    firstUnknown('region', all('region'), (code) => region(code) !== undefined) ??
    firstUnknown('near', all('near'), (code) => region(code) !== undefined) ??
    firstUnknown('within', all('within'), isRadius) ??
    firstUnknown('occupation', all('occupation'), (code) => occupation(code) !== undefined) ??
    firstUnknown('employment', all('employment'), oneOf(employments)) ??
    firstUnknown('shift', all('shift'), oneOf(shifts)) ??
    firstUnknown('career', all('career'), oneOf(careers)) ??
    firstUnknown('sort', all('sort'), oneOf(sorts)) ??
    firstUnknown('source', all('source'), (code) => /^[a-z0-9-]{2,40}$/u.test(code)) ??
    firstUnknown('pay', all('pay'), (v) => /^\d{1,9}$/u.test(v))
  if (unknown) return unknown
  const near = all('near')[0]
  const within = Number(all('within')[0] ?? 0)
  const sort = known(sorts, all('sort'))[0] ?? 'relevance'
  // The page's form sends an empty place when somebody takes it back.
  if (query['near'] === undefined && (within > 0 || sort === 'distance')) return nowhere(within > 0)
  const pay = Number(all('pay')[0] ?? 0)
  const after = all('after')[0]
  return {
    region: narrow(all('region'), (inner, outer) => outer.endsWith('000') && inner.slice(0, 2) === outer.slice(0, 2)),
    occupation: narrow(all('occupation'), (inner, outer) => inner.startsWith(outer)),
    source: all('source'),
    employment: known(employments, all('employment')),
    shift: known(shifts, all('shift')),
    career: known(careers, all('career')),
    sort: near === undefined && sort === 'distance' ? 'relevance' : sort,
    past: all('past').includes('1'),
    ...(pay > 0 && { pay }),
    ...(near !== undefined && { near }),
    ...(near !== undefined && within > 0 && { within }),
    ...(after !== undefined && { after }),
  }
}

function isRadius(km: string): boolean {
  return /^\d{1,3}$/u.test(km) && Number(km) > 0 && Number(km) <= farthestKm
}

// A distance needs a place to be measured from.
function nowhere(limited: boolean): Refusal {
  return refusal('search.distance-from-where', 422, { fields: { [limited ? 'within' : 'sort']: 'near' } })
}

/** The refusal of an unknown code. */
export function unknownCode(name: string, code: string): Refusal {
  return refusal('search.unknown-code', 422, {
    facts: { name, code: code.slice(0, 40) },
    fields: { [name]: 'unknown' },
  })
}

function firstUnknown(
  name: string,
  values: readonly string[],
  isKnown: (value: string) => boolean,
): Refusal | undefined {
  const odd = values.find((value) => !isKnown(value))
  return odd === undefined ? undefined : unknownCode(name, odd)
}

function oneOf(allowed: readonly string[]): (value: string) => boolean {
  return (value) => allowed.includes(value)
}

function known<T extends string>(allowed: readonly T[], values: readonly string[]): T[] {
  return allowed.filter((one) => values.includes(one))
}

/** A province beside one of its cities only says where the city is: the narrower choice counts. */
function narrow(codes: readonly string[], within: (inner: string, outer: string) => boolean): string[] {
  return [...new Set(codes)].filter((outer, _, all) => !all.some((inner) => inner !== outer && within(inner, outer)))
}
