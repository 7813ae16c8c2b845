import type { Facet as FacetName } from '../conditions.ts'
import type { Filters } from '../filters.ts'
import type { Asked } from '../find-postings.ts'
import { type Without, isAsked } from '../without-each.ts'
import { askOf, facetNames } from './ask-of.ts'
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
          facets: ask.facets.map((f) => ({ ...f, count: [] })),
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

function isChosen(filters: Filters, facet: FacetName): boolean {
  return facet === 'pay' ? filters.pay !== undefined : filters[facet].length > 0
}

/** The question with these conditions only. */
function only(asked: Asked, kept: readonly One[]): Asked {
  const { pay, after: _after, ...rest } = asked.filters
  const of = <T>(facet: FacetName, values: readonly T[]): readonly T[] =>
    kept.some((k) => k.facet === facet) ? values : []
  const filters: Filters = {
    ...rest,
    region: of('region', rest.region),
    occupation: of('occupation', rest.occupation),
    employment: of('employment', rest.employment),
    shift: of('shift', rest.shift),
    career: of('career', rest.career),
    source: of('source', rest.source),
    ...(pay !== undefined && kept.some((k) => k.facet === 'pay') && { pay }),
  }
  return { parts: asked.parts.filter((_, n) => kept.some((k) => k.part === n)), filters, today: asked.today, size: 1 }
}
