import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type Facet, conditionOf, facetConditions, openOn } from './conditions.ts'
import type { Asked } from './find-postings.ts'

/** How many there would be without one of the conditions: what an empty result offers instead. Most first. */
export type Without = { readonly part?: number; readonly facet?: Facet; readonly total: number }

/** Counts the results without each condition in turn, in one statement; only asked when there are none with all of them. */
export async function withoutEach(tx: Tx, { parts, filters, today }: Asked): Promise<readonly Without[]> {
  const chosen = facetConditions(filters)
  const each: { part?: number; facet?: Facet; test: ReturnType<typeof conditionOf> }[] = [
    ...parts.flatMap((p, part) => (p.kind === 'unsure' ? [] : [{ part, test: conditionOf(p) }])),
    ...facetNames.filter((facet) => (facet === 'pay' ? filters.pay !== undefined : filters[facet].length > 0)).map((facet) => ({ facet, test: chosen[facet] })),
  ]
  if (each.length === 0) return []
  const columns = each.map((_, at) => sql`count(*) filter (where ${sql.join([sql`true`, ...each.filter((_e, n) => n !== at).map((e) => e.test)], sql` and `)})::int`)
  const { rows } = await sql<{ n: number[] }>`select array[${sql.join(columns)}] as n from search.posting where ${openOn(today, filters.past)}`.execute(tx)
  return each.map(({ test: _test, ...what }, at) => ({ ...what, total: rows[0]?.n[at] ?? 0 })).filter((w) => w.total > 0).sort((a, b) => b.total - a.total)
}

const facetNames: readonly Facet[] = ['region', 'occupation', 'employment', 'shift', 'career', 'pay', 'source']
