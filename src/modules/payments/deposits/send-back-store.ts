import type { Tx } from '../../../platform/database/connect.ts'
import { type SendBackRow, tables } from '../tables.ts'

/** What was signed and the bank has not answered, the oldest first. */
export async function orderedSendBacks(tx: Tx): Promise<SendBackRow[]> {
  const all = tables(tx).selectFrom('payments.send_back').selectAll().where('state', '=', 'ordered')
  return await all.orderBy('signed_at').limit(200).execute()
}

/** What was signed last, whatever came of it. */
export async function latestSendBacks(tx: Tx): Promise<SendBackRow[]> {
  const all = tables(tx).selectFrom('payments.send_back').selectAll()
  return await all.orderBy('signed_at', 'desc').limit(50).execute()
}

/** One that waits for the bank's answer, held until the transaction ends. */
export async function holdOrdered(tx: Tx, id: string): Promise<SendBackRow | undefined> {
  const one = tables(tx).selectFrom('payments.send_back').selectAll().where('id', '=', id)
  return await one.where('state', '=', 'ordered').forUpdate().executeTakeFirst()
}

/** Writes down what the bank answered. */
export async function answerSendBack(
  tx: Tx,
  id: string,
  answer: Pick<SendBackRow, 'state' | 'code' | 'answered_at'>,
): Promise<void> {
  await tables(tx).updateTable('payments.send_back').set(answer).where('id', '=', id).execute()
}
