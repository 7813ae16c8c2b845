import { sql } from 'kysely'
import { enqueue } from '../../../platform/jobs/runner.ts'
import type { Heard } from '../../../platform/outbox/subscription.ts'
import { linkingId } from '../../identity/index.ts'
import { tables } from '../tables.ts'
import { carryOutEvent } from './carry-out.ts'
import { holderIndexes } from './event-store.ts'

/** Somebody is here for the first time: what agencies told of them before, and could not issue, is tried again. */
export async function hearCame({ payload, tx, call: { node } }: Heard<{ person: string }>): Promise<void> {
  const indexes = holderIndexes(node, await linkingId(tx, node, payload.person))
  const waiting = await tables(tx)
    .updateTable('badges.event')
    .set({ state: 'waiting', settled_at: null })
    .where(sql<boolean>`holder_index = any (${indexes}::text[])`)
    .where('state', '=', 'refused')
    .where('content', 'is not', null)
    .returning('id')
    .execute()
  for (const { id } of waiting) await enqueue(tx, carryOutEvent, { event: id })
}
