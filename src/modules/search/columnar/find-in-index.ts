import type { Answer } from '../engine/shape.ts'
import type { Asked, FoundInIndex } from '../find-postings.ts'
import { type Reason, firstHeld, reasonsFor } from '../matches.ts'
import { askOf } from './ask-of.ts'
import { between } from './columns.ts'
import { countsOf } from './counts-of.ts'
import { dayNumber } from './row-to-doc.ts'
import type { PostingIndex } from './start-index.ts'

/** Answers as `findPostings` does, from the index: all but the cards, which only the database has. */
export async function findInIndex(
  { index, sources }: NonNullable<ReturnType<PostingIndex['ready']>>,
  asked: Asked,
): Promise<FoundInIndex> {
  const odd = asked.filters.source.find((name) => sources.known(name) === 0)
  const ask = askOf(asked, sources)
  // One more facet without conditions: what of all that is found was published today.
  const published = { tests: [], count: [], ranges: [between('published', dayNumber(asked.today))] }
  const reasons = numbered(reasonsFor(asked.parts))
  const toTell = reasons.filter(({ certain }) => !certain).map(({ any }) => any)
  const answer = await index.ask({ ...ask, facets: [...ask.facets, published], reasons: toTell })
  const hits = answer.hits.slice(0, asked.size)
  const last = answer.hits.length > asked.size ? hits.at(-1) : undefined
  return {
    total: answer.total,
    today: answer.counts[ask.facets.length]?.[0]?.[0] ?? 0,
    ids: hits.map(({ id }) => id),
    counts: countsOf(answer, asked, sources),
    alike: answer.alike,
    matches: asked.parts.length === 0 ? new Map() : matchesOf(hits, reasons),
    ...(last && { next: { key: last.key, published: new Date(last.at).toISOString(), id: last.id } }),
    ...(odd !== undefined && { unknownSource: odd }),
  }
}

/** A reason and the number under which the index knows it; what is certain it need not tell. */
type Numbered = Reason & { readonly at: number }

function numbered(reasons: readonly Reason[]): readonly Numbered[] {
  let next = 0
  return reasons.map((reason) => ({ ...reason, at: reason.certain ? -1 : next++ }))
}

function matchesOf(hits: Answer['hits'], reasons: readonly Numbered[]): FoundInIndex['matches'] {
  return new Map(
    hits.map((hit) => [hit.id, firstHeld(reasons, ({ certain, at }) => certain || hit.reasons.includes(at))]),
  )
}
