import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { vacancyClosed } from './events.ts'
import { tables } from './tables.ts'

const reason = 'cancelled'

/**
 * Closes every published vacancy of a company that was closed, also those that open later; applicants are answered by whoever hears it
 * (채용절차법 제10조).
 */
export async function closeAllOf(tx: Tx, call: Call, organisation: string): Promise<void> {
  const now = call.node.clock.now()
  const closed = await tables(tx)
    .updateTable('jobs.vacancy')
    .set({ closed_at: now, close_reason: reason, updated_at: now })
    .where('organisation_id', '=', organisation)
    .where('published_at', 'is not', null)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`taken_down_at is null`)
    .returning('id')
    .execute()
  await emit(
    tx,
    call,
    closed.map(({ id }) => vacancyClosed({ vacancy: id, organisation, reason })),
  )
}
