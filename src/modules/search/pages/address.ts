import { isChosen, manyFacets, oneFacets } from '../facet-names.ts'
import type { Filters } from '../filters.ts'

/** The address of a search: the words and the chosen conditions. Everything on the page is a link to one of these. */
export type Address = { readonly q: string; readonly filters: Filters }

/** The parameters of a search as name and value, for links and for hidden fields. */
export function parameters({ q, filters: f }: Address): [string, string][] {
  const one = (name: string, value: string | number | undefined): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]]
  return [
    ...one('q', q),
    ...manyFacets.flatMap((name) => f[name].map((value): [string, string] => [name, value])),
    ...one('pay', f.pay),
    ...one('closing', f.closing),
    ...one('near', f.near),
    ...one('within', f.within),
    ...one('past', f.past ? 1 : undefined),
    ...one('alike', f.alike ? 1 : undefined),
    ...one('sort', f.sort === 'relevance' ? undefined : f.sort),
  ]
}

/** The link of a search. */
export function link(address: Address, after?: string): string {
  const query = new URLSearchParams([
    ...parameters(address),
    ...(after === undefined ? [] : [['after', after]]),
  ]).toString()
  return query === '' ? '/jobs' : `/jobs?${query}`
}

/** The same search on the map. */
export function mapLink(address: Address): string {
  return link(address).replace('/jobs', '/jobs/map')
}

/** How many conditions are chosen beside the words. */
export function chosenCount(f: Filters): number {
  const ones = oneFacets.filter((name) => isChosen(f, name)).length + (f.past ? 1 : 0)
  return manyFacets.reduce((sum, name) => sum + f[name].length, ones)
}
