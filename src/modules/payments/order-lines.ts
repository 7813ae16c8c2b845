import type { Tx } from '../../platform/database/connect.ts'
import { type ItemRow, tables } from './tables.ts'

/** A way that a payment went: by which line of which file, to which account, and what became of it. */
export type OrderLine = Pick<ItemRow, 'id' | 'batch_number' | 'line' | 'amount' | 'result' | 'why' | 'answered_at'> & {
  readonly bank: string | null
  readonly last4: string | null
}

/** The ways that a payment went, the first one first. */
export async function linesOfOrder(tx: Tx, order: string): Promise<OrderLine[]> {
  return await tables(tx)
    .selectFrom('payments.batch_item as i')
    .leftJoin('payments.account as a', 'a.id', 'i.account_id')
    .select(['i.id', 'i.batch_number', 'i.line', 'i.amount', 'i.result', 'i.why', 'i.answered_at', 'a.bank', 'a.last4'])
    .where('i.order_id', '=', order)
    .orderBy('i.batch_number')
    .execute()
}
