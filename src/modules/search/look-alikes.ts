import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { conditionOf, facetConditions, openOn } from './conditions.ts'
import type { Asked } from './find-postings.ts'
import type { Part } from './meaning.ts'

/** The same query with the titles that only look like what it asks for: '약국 전산원' beside '약사'. What somebody does not want stays out. */
export function withLookAlikes(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) =>
    leavesOut(part) && part.group ? { ...part, group: { any: part.group.any, not: [] } } : part,
  )
}

/** Whether a part leaves titles out by itself, not because somebody said so. */
export function leavesOut({ kind, not, group }: Part): boolean {
  return kind === 'concept' && !not && group !== undefined && group.any.length > 0 && group.not.length > 0
}

/** How many vacancies answer everything asked: the total alone. */
export async function countPostings(tx: Tx, { parts, filters, today }: Asked): Promise<number> {
  const conditions = [...parts.map(conditionOf), ...Object.values(facetConditions(filters, today))]
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from search.posting
    where ${sql.join([openOn(today, filters.past), ...conditions], sql` and `)}`.execute(tx)
  return rows[0]?.n ?? 0
}
