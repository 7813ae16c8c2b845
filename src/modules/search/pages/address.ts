import type { Filters } from '../filters.ts'

/** The address of a search: the words and the chosen conditions. Everything on the page is a link to one of these. */
export type Address = { readonly q: string; readonly filters: Filters }

/** The parameters of a search as name and value, for links and for hidden fields. */
export function parameters({ q, filters: f }: Address): [string, string][] {
  const many = (['region', 'occupation', 'employment', 'shift', 'career', 'source'] as const).flatMap((name) =>
    f[name].map((value): [string, string] => [name, value]),
  )
  return [
    ...(q === '' ? [] : [['q', q] satisfies [string, string]]),
    ...many,
    ...(f.pay === undefined ? [] : [['pay', String(f.pay)] satisfies [string, string]]),
    ...(f.past ? [['past', '1'] satisfies [string, string]] : []),
    ...(f.sort === 'relevance' ? [] : [['sort', f.sort] satisfies [string, string]]),
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

/** How many conditions are chosen beside the words. */
export function chosenCount(f: Filters): number {
  return (
    f.region.length +
    f.occupation.length +
    f.employment.length +
    f.shift.length +
    f.career.length +
    f.source.length +
    (f.pay === undefined ? 0 : 1) +
    (f.past ? 1 : 0)
  )
}
