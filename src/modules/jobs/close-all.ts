import { dayOf } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { vacancyClosed } from './events.ts'
import * as store from './store.ts'
import { isOpen } from './vacancy.ts'

/** Closes every open vacancy of a company that was closed; applicants are answered by whoever hears it (채용절차법 제10조). */
export async function closeAllOf(tx: Tx, call: Call, organisation: string): Promise<void> {
  const now = call.node.clock.now()
  const reason = 'cancelled'
  for (const vacancy of await store.ofOrganisation(tx, organisation)) {
    if (!isOpen(vacancy, dayOf(now))) continue
    await store.save(tx, { ...vacancy, closedAt: now, closeReason: reason, updatedAt: now })
    await emit(tx, call, [vacancyClosed({ vacancy: vacancy.id, organisation, reason })])
  }
}
