import { type Facet as FacetName, facetNames, isChosen, onlyFacets } from '../facet-names.ts'
import type { Asked } from '../find-postings.ts'
import { type Without, isAsked } from '../without-each.ts'
import { askOf } from './ask-of.ts'
import type { PostingIndex } from './start-index.ts'

type One = { readonly part?: number; readonly facet?: FacetName }

/** The same as `withoutEach`, from the index: one small question for each condition. */
export async function withoutEachInIndex(
  { index, sources }: NonNullable<ReturnType<PostingIndex['ready']>>,
  asked: Asked,
): Promise<readonly Without[]> {
  const each: One[] = [
    ...asked.parts.flatMap((p, part) => (isAsked(p) ? [{ part }] : [])),
    ...facetNames.filter((facet) => isChosen(asked.filters, facet)).map((facet) => ({ facet })),
  ]
  for (const alone of [false, true]) {
    const offers = await Promise.all(
      each.map(async (one) => {
        const kept = each.filter((other) => (other === one) === alone)
        const ask = askOf(only(asked, kept), sources)
        const { total } = await index.ask({
          ...ask,
          facets: ask.facets.map(({ tests }) => ({ tests, count: [] })),
          order: 'time',
          size: 0,
        })
        return { ...one, alone, total }
      }),
    )
    const some = offers.filter((w) => w.total > 0).sort((a, b) => b.total - a.total)
    if (some.length > 0) return some
  }
  return []
}

/** The question with these conditions only. */
function only(asked: Asked, kept: readonly One[]): Asked {
  const { after: _after, ...filters } = onlyFacets(
    asked.filters,
    kept.flatMap(({ facet }) => facet ?? []),
  )
  return { parts: asked.parts.filter((_, n) => kept.some((k) => k.part === n)), filters, today: asked.today, size: 1 }
}
