import { type RawBuilder, sql } from 'kysely'
import { addDays, toDay } from '../../kernel/day.ts'
import { monthly } from '../jobs/index.ts'
import { regionsUnder } from '../reference/index.ts'
import type { Closing } from './bands.ts'
import type { Facet } from './facet-names.ts'
import type { Career, Filters } from './filters.ts'
import { careersFor } from './filters.ts'
import { type Group, type Terms, scored, titled } from './groups.ts'
import type { Part } from './meaning.ts'
import { regionsWithin } from './nearness.ts'
import { accesses, benefits, bitsOf } from './offers.ts'

/** A yes-or-no in SQL. */
export type Condition = RawBuilder<boolean>

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
  if (part.group) return groupCondition(part.group)
  switch (part.kind) {
    case 'pay':
      return part.per === 'week' || part.per === 'piece'
        ? yes
        : part.per === 'hour'
          ? sql<boolean>`pay_hour >= ${part.amount}`
          : sql<boolean>`pay_month >= ${monthly(part.amount, part.per)}`
    case 'career':
      return inBands(careersFor(part.years))
    case 'word':
    case 'region':
    case 'concept':
    case 'hours':
    case 'unsure':
      return yes
  }
}

function groupCondition({ any, not }: Group): Condition {
  const wanted = any.length === 0 ? [] : [anyOf(any)]
  const unwanted = not.length === 0 ? [] : [sql<boolean>`not ${anyOf(not)}`]
  return wanted.length + unwanted.length === 0 ? yes : sql<boolean>`(${sql.join([...wanted, ...unwanted], sql` and `)})`
}

// Single terms are looked up together; the built-in operators by name, so that no extension's can shadow them.
function anyOf(alternatives: readonly Terms[]): Condition {
  const singles = alternatives.filter((terms) => terms.length === 1).flat()
  const several = alternatives.filter((terms) => terms.length > 1).map(holds)
  const one = singles.length === 0 ? [] : [sql<boolean>`feat operator(pg_catalog.&&) ${singles}::text[]`]
  return sql<boolean>`(${sql.join([...one, ...several], sql` or `)})`
}

function holds(terms: Terms): Condition {
  return sql<boolean>`feat operator(pg_catalog.@>) ${[...terms]}::text[]`
}

/** How well a row answers the words: four for each group the title says, one for each the text does. */
export function scoreOf(parts: readonly Part[]): RawBuilder<number> {
  const scores = parts.flatMap(({ group }) => {
    const texts = group ? scored(group) : []
    const titles = texts.map((terms) => terms.map(titled))
    return texts.length === 0
      ? []
      : [sql<number>`case when ${anyOf(titles)} then 4 when ${anyOf(texts)} then 1 else 0 end`]
  })
  return scores.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(scores, sql` + `)})`
}

/** The chosen conditions, one a facet. */
export function facetConditions(f: Filters, today: string): Readonly<Record<Facet, Condition>> {
  const any = (column: string, values: readonly string[]): Condition =>
    values.length === 0 ? yes : sql<boolean>`${sql.ref(column)} = any (${values}::text[])`
  return {
    region: f.region.length === 0 ? yes : inRegions(f.region),
    occupation: f.occupation.length === 0 ? yes : sql<boolean>`occupation ^@ any (${f.occupation}::text[])`,
    employment: any('employment', f.employment),
    shift: any('shift', f.shift),
    source: any('source', f.source),
    hours: any('hours', f.hours),
    education: any('education', f.education),
    licence: any('licence', f.licence),
    firm: any('firm', f.firm),
    benefit: offers('benefit', bitsOf(benefits, f.benefit)),
    access: offers('access', bitsOf(accesses, f.access)),
    closing: f.closing === undefined ? yes : closesBy(f.closing, today),
    career: f.career.length === 0 ? yes : inBands(f.career),
    within:
      f.near === undefined || f.within === undefined
        ? yes
        : sql<boolean>`region = any (${regionsWithin(f.near, f.within)}::text[])`,
    pay: f.pay === undefined ? yes : sql<boolean>`pay_month >= ${f.pay}`,
  }
}

// One of the bits chosen is enough.
function offers(column: 'benefit' | 'access', chosen: number): Condition {
  return chosen === 0 ? yes : sql<boolean>`${sql.ref(column)} & ${chosen}::int <> 0`
}

/** Whether applications close that soon. */
export function closesBy(closing: Closing, today: string): Condition {
  if (closing === 'filled') return sql<boolean>`open_until = date '9999-12-31'`
  return sql<boolean>`open_until between ${today}::date and ${addDays(toDay(today), Number(closing))}::date`
}

function inBands(bands: readonly Career[]): Condition {
  return sql<boolean>`(${sql.join(
    bands.map((band) => careerRanges[band]),
    sql` or `,
  )})`
}

function inRegions(codes: readonly string[]): Condition {
  return sql<boolean>`region = any (${codes.flatMap((code) => regionsUnder(code).map((r) => r.code))}::text[])`
}
