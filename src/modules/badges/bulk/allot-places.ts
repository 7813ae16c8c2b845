import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newestList, type OpenList, openLists, type StatusPlace } from '../issuers/status-lists.ts'

/**
 * Many places at once, at random and never twice as `allotPlace` gives one. Have it commit by itself: a place that was drawn
 * for nothing stays empty, and nobody waits for whoever drew the same.
 */
export async function allotPlaces(tx: Tx, organisation: string, count: number): Promise<StatusPlace[]> {
  const places: StatusPlace[] = []
  for (let list = await newestList(tx, organisation); places.length < count; ) {
    const { number } = list
    const wanted = count - places.length
    const won = await claim(tx, organisation, list, wanted)
    places.push(...won.map((index) => ({ number, index })))
    // Where more draws are taken than free, the list is about half full.
    if (won.length * 2 < wanted) list = await openLists(tx, organisation, number + 1)
  }
  return places
}

// In order, so that two draws at once never wait for each other both.
async function claim(tx: Tx, organisation: string, { number, entries }: OpenList, wanted: number): Promise<number[]> {
  const drawn = [...new Set(Array.from({ length: wanted }, () => randomInt(entries)))].sort((a, b) => a - b)
  const { rows } = await sql<{ index: number }>`insert into badges.status_index (organisation_id, number, index)
    select ${organisation}::uuid, ${number}::int, index from unnest(${drawn}::int[]) as drawn(index)
    on conflict do nothing returning index`.execute(tx)
  return rows.map(({ index }) => index)
}
