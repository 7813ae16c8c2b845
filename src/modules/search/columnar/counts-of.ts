import { closings } from '../bands.ts'
import type { Answer } from '../engine/shape.ts'
import { type Facet, type ManyFacet, byFacet, facetNames, isMany } from '../facet-names.ts'
import { paySteps } from '../filters.ts'
import { metresFrom, radii } from '../nearness.ts'
import type { Asked, Found } from '../find-postings.ts'
import { accesses, benefits } from '../offers.ts'
import { countedBy } from './ask-of.ts'
import { type ColumnName, type SourceCodes, isListed, valueOf } from './columns.ts'

type Columns = readonly Uint32Array[]

/** The counts of an answer under the names of the codes. */
export function countsOf(
  answer: Answer,
  asked: Pick<Asked, 'filters' | 'districts'>,
  sources: SourceCodes,
): Found['counts'] {
  return byFacet((name) => countsIn(name, answer.counts[facetNames.indexOf(name)] ?? [], asked, sources))
}

function countsIn(
  name: Facet,
  columns: Columns,
  { filters, districts }: Pick<Asked, 'filters' | 'districts'>,
  sources: SourceCodes,
): Map<string, number> {
  if (name === 'pay') return payCounts(columns[0])
  if (name === 'closing') return new Map(closings.map((one, n) => [one, columns[0]?.[n] ?? 0]))
  if (name === 'benefit') return yesCounts(benefits, columns)
  if (name === 'access') return yesCounts(accesses, columns)
  if (!isMany(name)) return filters.near === undefined ? new Map() : radiusCounts(filters.near, columns[0])
  const { always, chosen = [] } = countedBy[name]
  const [outer = [], inner = []] = [...always, ...chosen].flatMap((column, n) =>
    columns[n] ? [named(column, columns[n], sources)] : [],
  )
  const all = districts === true && name === 'region'
  const shown = inner.filter(([code]) => !code.endsWith('000') && (all || isWithin(name, code, filters[name])))
  return new Map([...outer, ...shown])
}

function named(column: ColumnName, counts: Uint32Array, sources: SourceCodes): [string, number][] {
  const nameOf = (code: number): string | undefined => (isListed(column) ? valueOf(column, code) : sources.name(code))
  return Array.from(counts, (n, code): [string, number] => [nameOf(code) ?? '', n]).filter(
    ([name, n]) => name !== '' && n > 0,
  )
}

// Districts are counted in the provinces chosen, groups of occupations in the main groups chosen.
function isWithin(name: ManyFacet, code: string, chosen: readonly string[]): boolean {
  const length = name === 'region' ? 2 : 1
  return chosen.some((one) => one.slice(0, length) === code.slice(0, length))
}

function payCounts(counts: Uint32Array | undefined): Map<string, number> {
  return new Map(
    paySteps.map((step, n) => [String(step), (counts ?? new Uint32Array(0)).slice(n + 1).reduce((a, b) => a + b, 0)]),
  )
}

function yesCounts(list: readonly string[], columns: Columns): Map<string, number> {
  return new Map(list.map((one, n) => [one, columns[n]?.[1] ?? 0]))
}

function radiusCounts(near: string, counts: Uint32Array = new Uint32Array(0)): Map<string, number> {
  const metres = metresFrom(near)
  const found = Array.from(counts, (n, code) => ({ n, metres: metres.get(valueOf('region', code) ?? '') ?? Infinity }))
  const upTo = (km: number): number => found.reduce((sum, one) => sum + (one.metres <= km * 1000 ? one.n : 0), 0)
  return new Map(radii.map((km) => [String(km), upTo(km)]))
}
