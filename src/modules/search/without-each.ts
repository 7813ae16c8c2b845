import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type Condition, conditionOf, facetConditions, openOn } from './conditions.ts'
import { type Facet, facetNames, isChosen } from './facet-names.ts'
import type { Asked } from './find-postings.ts'
import type { Part } from './meaning.ts'

/** How many there would be without one of the conditions, or with that one only (`alone`): what an empty result offers instead. */
export type Without = {
  readonly part?: number
  readonly facet?: Facet
  readonly total: number
  readonly alone: boolean
}

/**
 * Counts the results without each condition in turn and, should that give none either, with each alone; in one statement, only
 * asked when there are none with all of them. Most first.
 */
export async function withoutEach(tx: Tx, { parts, filters, today }: Asked): Promise<readonly Without[]> {
  const chosen = facetConditions(filters, today)
  const each: { part?: number; facet?: Facet; test: Condition }[] = [
    ...parts.flatMap((p, part) => (isAsked(p) ? [{ part, test: conditionOf(p) }] : [])),
    ...facetNames.filter((facet) => isChosen(filters, facet)).map((facet) => ({ facet, test: chosen[facet] })),
  ]
  if (each.length === 0) return []
  const count = (tests: readonly Condition[]): RawBuilder<number> =>
    sql<number>`count(*) filter (where ${sql.join([sql`true`, ...tests], sql` and `)})::int`
  const columns = [
    ...each.map((one) => count(each.filter((other) => other !== one).map((other) => other.test))),
    ...each.map((one) => count([one.test])),
  ]
  const { rows } = await sql<{
    n: number[]
  }>`select array[${sql.join(columns)}] as n from search.posting where ${openOn(today, filters.past)}`.execute(tx)
  const offers = [false, true].map((alone) =>
    each
      .map(({ test: _test, ...what }, at) => ({
        ...what,
        alone,
        total: rows[0]?.n[at + (alone ? each.length : 0)] ?? 0,
      }))
      .filter((w) => w.total > 0)
      .sort((a, b) => b.total - a.total),
  )
  return offers.find((some) => some.length > 0) ?? []
}

/** Whether a part of the words narrows the search at all. */
export function isAsked({ group, kind }: Part): boolean {
  return group !== undefined || kind === 'pay' || kind === 'career'
}
