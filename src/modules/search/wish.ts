import { type Refusal, isRefusal } from '../../kernel/refusal.ts'
import { facetNames, isChosen } from './facet-names.ts'
import { type Filters, readFilters } from './filters.ts'
import { link, parameters } from './pages/address.ts'
import { withLookAlikes } from './look-alikes.ts'
import type { Part } from './meaning.ts'
import { understandQuery } from './understand-query.ts'
import { isAsked } from './without-each.ts'

/** What somebody looks for, read from the part of an address behind the '?'. `text` is the same in the one way we write it. */
export type Wish = {
  readonly text: string
  readonly q: string
  readonly filters: Filters
  readonly parts: readonly Part[]
  /** Nothing in it narrows the search: it would find every vacancy. */
  readonly everything: boolean
}

/** Reads what is looked for from `q=물류&region=26000`. The place in the list and ended vacancies are no part of a wish. */
export function readWish(query: string): Wish | Refusal {
  const given = new URLSearchParams(query.slice(0, 4000))
  const filters = readFilters(Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)])))
  if (isRefusal(filters)) return filters
  const { after: _, ...rest } = filters
  const wished = { ...rest, past: false }
  const q = given.getAll('q').join(' ').trim().slice(0, 200)
  const understood = understandQuery(q)
  const parts = wished.alike ? withLookAlikes(understood.parts) : understood.parts
  const text = new URLSearchParams(parameters({ q, filters: wished })).toString()
  const chosen = facetNames.some((name) => isChosen(wished, name))
  return { text, q, filters: wished, parts, everything: !chosen && !parts.some(isAsked) }
}

/** The page that searches for it. */
export function wishLink({ q, filters }: Wish): string {
  return link({ q, filters })
}
