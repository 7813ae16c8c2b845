import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Hit } from '../engine/shape.ts'
import type { Asked, Found } from '../find-postings.ts'
import type { Card } from '../posting.ts'
import { askOf } from './ask-of.ts'
import { between } from './columns.ts'
import { countsOf } from './counts-of.ts'
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
  // One more facet without conditions: what of all that is found was published today.
  const published = { tests: [], count: [], ranges: [between('published', dayNumber(asked.today))] }
  const answer = await index.ask({ ...ask, facets: [...ask.facets, published] })
  const hits = answer.hits.slice(0, asked.size)
  const last = answer.hits.length > asked.size ? hits.at(-1) : undefined
  return {
    total: answer.total,
    today: answer.counts[ask.facets.length]?.[0]?.[0] ?? 0,
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
