import type { Tx } from '../../../platform/database/connect.ts'
import type { RevokeReason } from '../contract.ts'
import { tables } from '../tables.ts'
import { setStatus } from './status-lists.ts'

/** Takes a badge back for good: in the register and, by its bit, in the published list. */
export async function markRevoked(
  tx: Tx,
  badge: { id: string; organisation_id: string; list_number: number; list_index: number },
  reason: RevokeReason,
  now: Date,
): Promise<void> {
  await tables(tx)
    .updateTable('badges.badge')
    .set({ revoked_at: now, revoked_reason: reason })
    .where('id', '=', badge.id)
    .execute()
  const place = { number: badge.list_number, index: badge.list_index }
  await setStatus(tx, badge.organisation_id, 'revocation', place, true)
}
