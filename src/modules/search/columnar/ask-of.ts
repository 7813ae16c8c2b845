import { monthly } from '../../jobs/index.ts'
import { type Facet as FacetName, facetNames } from '../facet-names.ts'
import type { Ask, Concept, Facet, Test } from '../engine/shape.ts'
import { closings } from '../bands.ts'
import { type Filters, careersFor } from '../filters.ts'
import type { Asked } from '../find-postings.ts'
import { scored, titled } from '../groups.ts'
import { leavesOut } from '../look-alikes.ts'
import type { Part } from '../meaning.ts'
import { metresFrom, tooFar } from '../nearness.ts'
import {
  type ColumnName,
  type SourceCodes,
  accessColumns,
  benefitColumns,
  between,
  codeOf,
  columnNames,
  numberNames,
  oneOf,
  shape,
  valueOf,
} from './columns.ts'
import { chosenIn, closingRange } from './chosen-in.ts'
import { dayNumber } from './row-to-doc.ts'

/** What a facet is counted by: always, and besides when something in it is chosen. */
type CountedBy = { readonly always: readonly ColumnName[]; readonly chosen?: readonly ColumnName[] }
/** What each facet is counted by; how soon applications close is counted by ranges of days. */
export const countedBy: Readonly<Record<FacetName, CountedBy>> = {
  region: { always: ['sido'], chosen: ['sigungu'] },
  occupation: { always: ['first'], chosen: ['second'] },
  employment: { always: ['employment'] },
  shift: { always: ['shift'] },
  hours: { always: ['hours'] },
  career: { always: ['career'] },
  education: { always: ['education'] },
  licence: { always: ['licence'] },
  firm: { always: ['firm'] },
  benefit: { always: benefitColumns },
  access: { always: accessColumns },
  pay: { always: ['pay'] },
  source: { always: ['source'] },
  within: { always: ['region'] },
  closing: { always: [] },
}

/** The question to the index that is the same as this one to the database; the last place of a page is the same, too. */
export function askOf(asked: Asked, sources: SourceCodes): Ask {
  const { parts, filters, today, after, size } = asked
  return {
    live: openOn(today, filters.past),
    concepts: parts.flatMap(conceptOf),
    not: parts.flatMap((part) => (leavesOut(part) ? [] : (part.group?.not ?? []))),
    alike: parts.flatMap((part) => (leavesOut(part) ? (part.group?.not ?? []) : [])),
    tests: parts.flatMap(testsOf),
    facets: facetNames.map((name) => facetOf(name, asked, sources)),
    order: orderOf(filters),
    size,
    ...(after && { after: { key: after.key, at: Date.parse(after.published), id: after.id } }),
  }
}

function openOn(today: string, past: boolean): Test[] {
  const day = dayNumber(today)
  return past ? [between('closing', 1 - day)] : [between('opens', undefined, day), between('closing', undefined, -day)]
}

function orderOf({ sort, near }: Filters): Ask['order'] {
  if (sort === 'relevance') return 'points'
  if (sort === 'distance') return byDistance(near)
  return sort === 'newest' ? 'time' : { number: numberNames.indexOf(sort) }
}

// Each region is worth the less the farther it is.
function byDistance(near = ''): Ask['order'] {
  const metres = metresFrom(near)
  const codes = Array.from({ length: shape.columns[region]?.values ?? 0 }, (_, code) => valueOf('region', code) ?? '')
  return { column: region, keys: codes.map((code) => 0 - (metres.get(code) ?? tooFar)) }
}
const region = columnNames.indexOf('region')

/** What a part asks of the text: see `scoreOf` for the points. What a title says its text says, too. */
function conceptOf({ group }: Part): Concept[] {
  if (group === undefined || group.any.length === 0) return []
  const texts = scored(group)
  const titles = { any: texts.map((terms) => terms.map(titled)), n: 3 }
  // Where nothing but words is asked for, whatever is found says one of them.
  return texts.length === group.any.length
    ? [{ any: group.any, sure: 1, points: [titles] }]
    : [{ any: group.any, points: [titles, { any: texts, n: 1 }] }]
}

/** What a part asks of the columns. */
function testsOf(part: Part): Test[] {
  if (part.kind === 'career')
    return [
      oneOf(
        'career',
        careersFor(part.years).map((band) => codeOf('career', band)),
      ),
    ]
  if (part.kind !== 'pay' || part.per === 'week' || part.per === 'piece') return []
  if (part.per === 'hour') return [between('hourly', part.amount)]
  return [between('pay', monthly(part.amount, part.per))]
}

function facetOf(name: FacetName, { filters, today, districts }: Asked, sources: SourceCodes): Facet {
  const tests = chosenIn(name, { filters, today }, sources)
  if (name === 'closing') return { tests, count: [], ranges: closings.map((one) => closingRange(one, today)) }
  if (name === 'within' && filters.near === undefined) return { tests, count: [] }
  const { always, chosen = [] } = countedBy[name]
  const isFine = tests.length > 0 || (districts === true && name === 'region')
  const columns = isFine ? [...always, ...chosen] : always
  return { tests, count: columns.map((column) => columnNames.indexOf(column)) }
}
