import type { Won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { type LedgerEvent, entriesOf } from './ledger.ts'
import { tables } from './tables.ts'

/** An event for the ledger. `key` makes it one: 'settled:<order>'. */
export type Posting = {
  readonly key: string
  readonly event: LedgerEvent
  readonly person: string
  readonly amount: Won
  readonly order?: string
  readonly claim?: string
}

/** Writes an event with its entries. False when it had been written before: then nothing is written. */
export async function post(tx: Tx, now: Date, { key, event, person, amount, order, claim }: Posting): Promise<boolean> {
  const id = newId()
  const added = await tables(tx)
    .insertInto('payments.transaction')
    .values({ id, key, event, order_id: order ?? null, claim_id: claim ?? null, at: now })
    .onConflict((c) => c.column('key').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  const lines = entriesOf(event, person, amount).map((entry, line) => ({
    transaction_id: id,
    line,
    account: entry.account,
    person_id: entry.person,
    amount: entry.amount,
  }))
  await tables(tx).insertInto('payments.entry').values(lines).execute()
  return true
}
