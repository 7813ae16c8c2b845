import { type RawBuilder, sql } from 'kysely'
import { monthly } from '../jobs/index.ts'
import { regionsUnder } from '../reference/index.ts'
import type { Career, Filters } from './filters.ts'
import { bridgesOf, gramsOf, wordsOf } from './grams.ts'
import type { Part } from './understand-query.ts'

/** A yes-or-no in SQL. */
export type Condition = RawBuilder<boolean>

/** The chosen conditions by facet; each facet is counted without its own. */
export type Facet = 'region' | 'occupation' | 'employment' | 'shift' | 'career' | 'pay' | 'source'

const yes: Condition = sql<boolean>`true`
const careerRanges: Readonly<Record<Career, Condition>> = {
  none: sql<boolean>`career = 0`,
  'to-1': sql<boolean>`career between 1 and 12`,
  'to-3': sql<boolean>`career between 13 and 36`,
  'over-3': sql<boolean>`career > 36`,
}

/** Takes applications on that day, or (when asked for) once did. */
export function openOn(today: string, past: boolean): Condition {
  return past
    ? sql<boolean>`(open_until < ${today}::date)`
    : sql<boolean>`(open_until >= ${today}::date and opens_on <= ${today}::date)`
}

/** What one understood part of the words asks for. What cannot be looked for asks for nothing. */
export function conditionOf(part: Part): Condition {
  switch (part.kind) {
    case 'word':
      return sql<boolean>`feat operator(pg_catalog.@>) ${[...gramsOf(part.text)]}::text[]`
    case 'region':
      return inRegions(part.regions)
    case 'pay':
      return sql<boolean>`pay_month >= ${monthly(part.amount, part.per)}`
    case 'employment':
      return sql<boolean>`employment = any (${part.employments}::text[])`
    case 'shift':
      return sql<boolean>`shift = any (${part.shifts}::text[])`
    case 'career':
      return sql<boolean>`career = 0`
    case 'unsure':
      return yes
  }
}

/** How well a row answers the words: three for all of a word in the title, one more when it stands there alone. */
export function scoreOf(parts: readonly Part[]): RawBuilder<number> {
  const scores = parts
    .filter((p) => p.kind === 'word')
    .map((p) => {
      const title = [...gramsOf(p.text), ...bridgesOf(p.text)].map((g) => `^${g}`)
      const whole = wordsOf(p.text).map((w) => `=${w}`)
      return sql<number>`3 * (feat operator(pg_catalog.@>) ${title}::text[])::int + (feat operator(pg_catalog.@>) ${whole}::text[])::int`
    })
  return scores.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(scores, sql` + `)})`
}

/** The chosen conditions, one a facet. */
export function facetConditions(f: Filters): Readonly<Record<Facet, Condition>> {
  const any = (column: string, values: readonly string[]): Condition =>
    values.length === 0 ? yes : sql<boolean>`${sql.ref(column)} = any (${values}::text[])`
  return {
    region: f.region.length === 0 ? yes : inRegions(f.region),
    occupation: f.occupation.length === 0 ? yes : sql<boolean>`occupation ^@ any (${f.occupation}::text[])`,
    employment: any('employment', f.employment),
    shift: any('shift', f.shift),
    source: any('source', f.source),
    career:
      f.career.length === 0
        ? yes
        : sql<boolean>`(${sql.join(
            f.career.map((c) => careerRanges[c]),
            sql` or `,
          )})`,
    pay: f.pay === undefined ? yes : sql<boolean>`pay_month >= ${f.pay}`,
  }
}

function inRegions(codes: readonly string[]): Condition {
  return sql<boolean>`region = any (${codes.flatMap((code) => regionsUnder(code).map((r) => r.code))}::text[])`
}
