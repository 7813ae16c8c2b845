import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Card } from './posting.ts'

/** The cards of vacancies in the order of their ids; one that went meanwhile is missing. */
export async function pageCards(tx: Tx, ids: readonly string[]): Promise<readonly Card[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; card: Card }>`select vacancy_id as id, card from search.posting
    where vacancy_id = any (${ids}::uuid[])`.execute(tx)
  const byId = new Map(rows.map((r) => [r.id, r.card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
