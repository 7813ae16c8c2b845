import type { Filters } from './filters.ts'

/** Facets of which several choices may be made: one of them is enough. */
export const manyFacets = [
  'region',
  'occupation',
  'employment',
  'shift',
  'hours',
  'career',
  'education',
  'licence',
  'benefit',
  'access',
  'firm',
  'source',
] as const
/** Facets with one limit. */
export const oneFacets = ['within', 'pay', 'closing'] as const
/** All facets, in the order they are asked and answered. */
export const facetNames: readonly Facet[] = [...manyFacets, ...oneFacets]
/** A facet of several choices. */
export type ManyFacet = (typeof manyFacets)[number]
/** Each facet is counted without its own condition. */
export type Facet = ManyFacet | (typeof oneFacets)[number]

/** Something for every facet. */
export function byFacet<T>(of: (name: Facet) => T): Readonly<Record<Facet, T>> {
  return {
    region: of('region'),
    occupation: of('occupation'),
    employment: of('employment'),
    shift: of('shift'),
    hours: of('hours'),
    career: of('career'),
    education: of('education'),
    licence: of('licence'),
    benefit: of('benefit'),
    access: of('access'),
    firm: of('firm'),
    source: of('source'),
    within: of('within'),
    pay: of('pay'),
    closing: of('closing'),
  }
}

/** Whether several choices may be made. */
export function isMany(name: Facet): name is ManyFacet {
  return manyFacets.some((one) => one === name)
}

/** Whether anything is chosen in it. */
export function isChosen(filters: Filters, name: Facet): boolean {
  return isMany(name) ? filters[name].length > 0 : filters[name] !== undefined
}

/** The conditions without those of these facets. */
export function withoutFacets(filters: Filters, names: readonly Facet[]): Filters {
  const { within, pay, closing, ...rest } = filters
  const many = Object.fromEntries(manyFacets.filter((one) => names.includes(one)).map((one) => [one, []]))
  return {
    ...rest,
    ...(within !== undefined && !names.includes('within') && { within }),
    ...(pay !== undefined && !names.includes('pay') && { pay }),
    ...(closing !== undefined && !names.includes('closing') && { closing }),
    ...many,
  }
}

/** The conditions of these facets alone. */
export function onlyFacets(filters: Filters, names: readonly Facet[]): Filters {
  return withoutFacets(
    filters,
    facetNames.filter((one) => !names.includes(one)),
  )
}

/** No condition at all, in the same order where it needs no condition. */
export function cleared(filters: Filters): Filters {
  const { near: _near, after: _after, sort, ...rest } = withoutFacets(filters, facetNames)
  return { ...rest, past: false, alike: false, sort: sort === 'distance' ? 'relevance' : sort }
}
