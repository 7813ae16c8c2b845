import { monthly } from '../../jobs/index.ts'
import { occupationsUnder, regionsUnder } from '../../reference/index.ts'
import { type Facet as FacetName, facetNames } from '../facet-names.ts'
import type { Ask, Concept, Facet, Test } from '../engine/shape.ts'
import { type Filters, careersFor } from '../filters.ts'
import type { Asked } from '../find-postings.ts'
import { scored, titled } from '../groups.ts'
import type { Part } from '../meaning.ts'
import { metresFrom, regionsWithin, tooFar } from '../nearness.ts'
import {
  type ColumnName,
  type SourceCodes,
  between,
  codeOf,
  columnNames,
  numberNames,
  oneOf,
  shape,
  valueOf,
} from './columns.ts'
import { dayNumber } from './row-to-doc.ts'

/** What each is counted by, always and when something in it is chosen. */
export const countedBy: Readonly<Record<FacetName, readonly [ColumnName, ...ColumnName[]]>> = {
  region: ['sido', 'sigungu'],
  occupation: ['first', 'second'],
  employment: ['employment'],
  shift: ['shift'],
  career: ['career'],
  pay: ['pay'],
  source: ['source'],
  within: ['region'],
}

/** The question to the index that is the same as this one to the database; the last place of a page is the same, too. */
export function askOf({ parts, filters, today, after, size }: Asked, sources: SourceCodes): Ask {
  return {
    live: openOn(today, filters.past),
    concepts: parts.flatMap(conceptOf),
    not: parts.flatMap(({ group }) => group?.not ?? []),
    tests: parts.flatMap(testsOf),
    facets: facetNames.map((name) => facetOf(name, filters, sources)),
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
  const titles = texts.map((terms) => terms.map(titled))
  return [
    {
      any: group.any,
      points: [
        { any: titles, n: 3 },
        { any: texts, n: 1 },
      ],
    },
  ]
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
  return [between('pay', monthly(part.amount, part.per))]
}

function facetOf(name: FacetName, filters: Filters, sources: SourceCodes): Facet {
  const tests = chosenIn(name, filters, sources)
  if (name === 'within' && filters.near === undefined) return { tests, count: [] }
  const [always, ...chosen] = countedBy[name]
  return { tests, count: [always, ...(tests.length > 0 ? chosen : [])].map((column) => columnNames.indexOf(column)) }
}

/** The conditions chosen in a facet. */
function chosenIn(name: FacetName, filters: Filters, sources: SourceCodes): Test[] {
  if (name === 'pay') return filters.pay === undefined ? [] : [between('pay', filters.pay)]
  if (name === 'within')
    return filters.near === undefined || filters.within === undefined
      ? []
      : [
          oneOf(
            'region',
            regionsWithin(filters.near, filters.within).map((code) => codeOf('region', code)),
          ),
        ]
  const chosen = filters[name]
  if (chosen.length === 0) return []
  if (name === 'region') return [inRegions(chosen)]
  if (name === 'source')
    return [
      oneOf(
        'source',
        chosen.map(sources.known).filter((code) => code > 0),
      ),
    ]
  const codes =
    name === 'occupation'
      ? chosen.flatMap((prefix) => [prefix, ...occupationsUnder(prefix).map((o) => o.code)])
      : chosen
  return [
    oneOf(
      name,
      codes.map((code) => codeOf(name, code)).filter((code) => code > 0),
    ),
  ]
}

function inRegions(codes: readonly string[]): Test {
  return oneOf(
    'region',
    codes.flatMap((code) => regionsUnder(code).map((r) => codeOf('region', r.code))),
  )
}
