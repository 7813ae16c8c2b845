import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { notifyMany } from '../../notifications/index.ts'
import { tables } from '../tables.ts'
import { paymentNotices } from '../texts/notices.ts'

const most = 500

/** Tells persons whose payment is due and who have no account, once for each payment. */
export async function askForAccounts(tx: Tx, node: Node): Promise<void> {
  const now = node.clock.now()
  const rows = await tables(tx)
    .selectFrom('payments.payment_order as o')
    .select(['o.id', 'o.person_id'])
    .where('o.state', '=', 'open')
    .where('o.due_on', '<=', node.clock.today())
    .where('o.why', 'is', null)
    .where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('payments.account as a')
            .select('a.id')
            .whereRef('a.person_id', '=', 'o.person_id')
            .where('a.state', '=', 'verified')
            .where('a.replaced_at', 'is', null),
        ),
      ),
    )
    .orderBy('o.id')
    .limit(most)
    .forUpdate('o')
    .skipLocked()
    .execute()
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await tables(tx).updateTable('payments.payment_order').set({ why: 'no-account' }).where('id', 'in', ids).execute()
  const persons = new Set(rows.map(({ person_id }) => person_id))
  await notifyMany(
    tx,
    now,
    [...persons].map((person) => ({ to: { person }, ...paymentNotices['no-account'] })),
  )
}
