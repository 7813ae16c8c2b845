import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type BatchRow, type ItemRow, tables } from '../tables.ts'

/** An order that is due, with the account it goes to. */
export type Due = {
  readonly order: string
  readonly account: { readonly id: string; readonly bank: string; readonly content: string }
}

/** Waits until nobody else makes a file: numbers have no gaps, and no order is taken twice. */
export async function holdBatches(tx: Tx): Promise<void> {
  await tables(tx)
    .selectNoFrom((e) =>
      e.fn('pg_advisory_xact_lock', [e.fn('hashtextextended', [e.val('payments.batch'), e.lit(0)])]).as('held'),
    )
    .execute()
}

/** Orders that are due and have an account, the oldest first. */
export async function dueOrders(tx: Tx, today: Day, most: number): Promise<Due[]> {
  const rows = await tables(tx)
    .selectFrom('payments.payment_order as o')
    .innerJoin('payments.account as a', 'a.person_id', 'o.person_id')
    .select(['o.id as order', 'a.id as account', 'a.bank', 'a.content'])
    .where('o.state', '=', 'open')
    .where('o.due_on', '<=', today)
    .where('a.state', '=', 'verified')
    .where('a.replaced_at', 'is', null)
    .orderBy('o.due_on')
    .orderBy('o.id')
    .limit(most)
    .execute()
  return rows.map(({ order, account, bank, content }) => ({ order, account: { id: account, bank, content } }))
}

/** The number of the next file. */
export async function nextNumber(tx: Tx): Promise<number> {
  const row = await tables(tx)
    .selectFrom('payments.batch')
    .select((s) => s.fn.max<number | null>('number').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

/** Files in a state, in the order of their numbers. */
export async function batchesIn(tx: Tx, state: BatchRow['state']): Promise<BatchRow[]> {
  return await tables(tx)
    .selectFrom('payments.batch')
    .selectAll()
    .where('state', '=', state)
    .orderBy('number')
    .execute()
}

/** A file, held until the transaction ends. */
export async function lockBatch(tx: Tx, number: number): Promise<BatchRow | undefined> {
  return await tables(tx)
    .selectFrom('payments.batch')
    .selectAll()
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}

/** Changes some columns of a file. */
export async function changeBatch(tx: Tx, number: number, set: Partial<BatchRow>): Promise<void> {
  await tables(tx).updateTable('payments.batch').set(set).where('number', '=', number).execute()
}

/** Lines of a file without an answer. */
export async function openItems(tx: Tx, number: number): Promise<ItemRow[]> {
  return await tables(tx)
    .selectFrom('payments.batch_item')
    .selectAll()
    .where('batch_number', '=', number)
    .where('result', 'is', null)
    .orderBy('line')
    .execute()
}

/** Writes down what became of lines. */
export async function answerItems(
  tx: Tx,
  now: Date,
  items: readonly string[],
  result: { readonly result: 'settled' } | { readonly result: 'returned'; readonly why: string },
): Promise<void> {
  if (items.length === 0) return
  await tables(tx)
    .updateTable('payments.batch_item')
    .set({ ...result, answered_at: now })
    .where('id', 'in', [...items])
    .execute()
}
