import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** How often a link was opened and in which hour last: never by whom, from where or with what. */
export type Views = { readonly times: number; readonly last?: Date }

const hourMs = 3_600_000

/** Counts one opening of a link. The time is kept by the hour, so that it points at nobody. */
export async function countView(tx: Tx, share: string, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('badges.share_view')
    .values({ share_id: share, hour: new Date(Math.floor(now.getTime() / hourMs) * hourMs), times: 1 })
    .onConflict((c) => c.columns(['share_id', 'hour']).doUpdateSet({ times: sql<number>`share_view.times + 1` }))
    .execute()
}

/** How often each of these links was opened. */
export async function viewsOf(tx: Tx, shares: readonly string[]): Promise<ReadonlyMap<string, Views>> {
  if (shares.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('badges.share_view')
    .select(['share_id', (e) => e.fn.sum<string>('times').as('times'), (e) => e.fn.max('hour').as('last')])
    .where('share_id', 'in', [...shares])
    .groupBy('share_id')
    .execute()
  return new Map(rows.map(({ share_id: id, times, last }) => [id, { times: Number(times), last }]))
}
