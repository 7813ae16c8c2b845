import { addDays, toDay } from '../../../kernel/day.ts'
import { occupationsUnder, regionsUnder } from '../../reference/index.ts'
import type { Closing } from '../bands.ts'
import type { Range, Test } from '../engine/shape.ts'
import { type Facet, type ManyFacet, isMany } from '../facet-names.ts'
import type { Filters } from '../filters.ts'
import type { Asked } from '../find-postings.ts'
import { regionsWithin } from '../nearness.ts'
import { accesses, benefits, bitsOf } from '../offers.ts'
import { type ColumnName, type SourceCodes, between, codeOf, numberNames, oneOf } from './columns.ts'
import { dayNumber } from './row-to-doc.ts'

/** The conditions chosen in a facet. */
export function chosenIn(
  name: Facet,
  { filters, today }: Pick<Asked, 'filters' | 'today'>,
  sources: SourceCodes,
): Test[] {
  if (isMany(name)) return filters[name].length === 0 ? [] : [amongThem(name, filters, sources)]
  if (name === 'pay') return filters.pay === undefined ? [] : [between('pay', filters.pay)]
  if (name === 'closing') return filters.closing === undefined ? [] : [closingRange(filters.closing, today)]
  const { near, within } = filters
  return near === undefined || within === undefined ? [] : [listed('region', regionsWithin(near, within))]
}

/** The days until which applications are taken; the number is negative, see `numberNames`. */
export function closingRange(closing: Closing, today: string): Range {
  const number = numberNames.indexOf('closing')
  const [first, last] =
    closing === 'filled' ? [untilFilled, untilFilled] : [today, addDays(toDay(today), Number(closing))]
  return { number, least: 0 - dayNumber(last), most: 0 - dayNumber(first) }
}
const untilFilled = '9999-12-31'

function amongThem(name: ManyFacet, filters: Filters, sources: SourceCodes): Test {
  switch (name) {
    case 'region':
      return listed(
        name,
        filters.region.flatMap((code) => regionsUnder(code).map((one) => one.code)),
      )
    case 'occupation':
      return listed(
        name,
        filters.occupation.flatMap((start) => [start, ...occupationsUnder(start).map((one) => one.code)]),
      )
    case 'source':
      return oneOf(
        name,
        filters.source.map(sources.known).filter((code) => code > 0),
      )
    case 'benefit':
      return anyBit(name, benefits, filters.benefit)
    case 'access':
      return anyBit(name, accesses, filters.access)
    case 'employment':
    case 'shift':
    case 'hours':
    case 'career':
    case 'education':
    case 'licence':
    case 'firm':
      return listed(name, filters[name])
  }
}

function listed(column: ColumnName, values: readonly string[]): Test {
  return oneOf(
    column,
    values.map((value) => codeOf(column, value)).filter((code) => code > 0),
  )
}

function anyBit(column: ColumnName, list: readonly string[], some: readonly string[]): Test {
  const wanted = bitsOf(list, some)
  const codes = Array.from({ length: 2 ** list.length }, (_, code) => code)
  return oneOf(
    column,
    codes.filter((code) => (code & wanted) !== 0),
  )
}
