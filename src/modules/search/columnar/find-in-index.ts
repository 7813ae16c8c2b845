import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Answer, Hit } from '../engine/shape.ts'
import { type Facet as FacetName, type ManyFacet, byFacet, facetNames } from '../facet-names.ts'
import { paySteps } from '../filters.ts'
import type { Asked, Found } from '../find-postings.ts'
import type { Card } from '../posting.ts'
import { metresFrom, radii } from '../nearness.ts'
import { askOf, countedBy } from './ask-of.ts'
import { type ColumnName, type SourceCodes, between, valueOf } from './columns.ts'
import { dayNumber } from './row-to-doc.ts'
import type { PostingIndex } from './start-index.ts'

/** Answers as `findPostings` does, from the index; only the cards of the page are read from the database. */
export async function findInIndex(
  tx: Tx,
  { index, sources }: NonNullable<ReturnType<PostingIndex['ready']>>,
  asked: Asked,
): Promise<Found> {
  const odd = asked.filters.source.find((name) => sources.known(name) === 0)
  const ask = askOf(asked, sources)
  const published = between('published', dayNumber(asked.today))
  const [answer, today] = await Promise.all([
    index.ask(ask),
    index.ask({
      ...ask,
      tests: [...ask.tests, published],
      facets: ask.facets.map((f) => ({ ...f, count: [] })),
      order: 'time',
      size: 0,
    }),
  ])
  const hits = answer.hits.slice(0, asked.size)
  const last = answer.hits.length > asked.size ? hits.at(-1) : undefined
  return {
    total: answer.total,
    today: today.total,
    cards: await cardsOf(tx, hits),
    counts: countsOf(answer, asked, sources),
    ...(last && { next: { key: last.key, published: new Date(last.at).toISOString(), id: last.id } }),
    ...(odd !== undefined && { unknownSource: odd }),
  }
}

async function cardsOf(tx: Tx, hits: readonly Hit[]): Promise<Card[]> {
  if (hits.length === 0) return []
  const { rows } = await sql<{
    id: string
    card: Card
  }>`select vacancy_id as id, card from search.posting where vacancy_id = any (${hits.map((h) => h.id)}::uuid[])`.execute(
    tx,
  )
  const byId = new Map(rows.map((r) => [r.id, r.card]))
  return hits.flatMap((h) => byId.get(h.id) ?? [])
}

function countsOf(answer: Answer, { filters }: Asked, sources: SourceCodes): Found['counts'] {
  const of = (name: FacetName): Map<string, number> => {
    const columns = answer.counts[facetNames.indexOf(name)] ?? []
    if (name === 'pay') return payCounts(columns[0])
    if (name === 'within') return filters.near === undefined ? new Map() : radiusCounts(filters.near, columns[0])
    const maps = countedBy[name].flatMap((column, n) => (columns[n] ? [named(column, columns[n], sources)] : []))
    const [always = [], inner = []] = maps
    const shown = inner.filter(([code]) => !code.endsWith('000') && isWithin(name, code, filters[name]))
    return new Map([...always, ...shown])
  }
  return byFacet(of)
}

function named(column: ColumnName, counts: Uint32Array, sources: SourceCodes): [string, number][] {
  return Array.from(counts, (n, code): [string, number] => {
    const name = column === 'source' ? sources.name(code) : column === 'pay' ? undefined : valueOf(column, code)
    return [name ?? '', n]
  }).filter(([name, n]) => name !== '' && n > 0)
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

function radiusCounts(near: string, counts: Uint32Array = new Uint32Array(0)): Map<string, number> {
  const metres = metresFrom(near)
  const found = Array.from(counts, (n, code) => ({ n, metres: metres.get(valueOf('region', code) ?? '') ?? Infinity }))
  const upTo = (km: number): number => found.reduce((sum, one) => sum + (one.metres <= km * 1000 ? one.n : 0), 0)
  return new Map(radii.map((km) => [String(km), upTo(km)]))
}
