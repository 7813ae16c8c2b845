import type { Won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { type LedgerEvent, entriesOf } from './ledger.ts'
import { tables } from './tables.ts'

/** An event for the ledger. `key` makes it one: 'settled:<order>'. */
export type Posting = {
  readonly key: string
  readonly event: LedgerEvent
  /** null: money that is nobody's. */
  readonly person: string | null
  readonly amount: Won
  readonly order?: string
  readonly claim?: string
}

/** Writes an event with its entries. False when it had been written before: then nothing is written. */
export async function post(tx: Tx, now: Date, posting: Posting): Promise<boolean> {
  return (await postAll(tx, now, [posting])).size === 1
}

/** Writes events with their entries; gives the keys of those that had not been written before. */
export async function postAll(tx: Tx, now: Date, postings: readonly Posting[]): Promise<ReadonlySet<string>> {
  if (postings.length === 0) return new Set()
  const rows = postings.map(({ key, event, order, claim }) => ({
    id: newId(),
    key,
    event,
    order_id: order ?? null,
    claim_id: claim ?? null,
    at: now,
  }))
  const added = await tables(tx)
    .insertInto('payments.transaction')
    .values(rows)
    .onConflict((c) => c.column('key').doNothing())
    .returning(['id', 'key'])
    .execute()
  const ids = new Map(added.map(({ id, key }) => [key, id]))
  const lines = postings.flatMap((posting) => linesOf(ids.get(posting.key), posting))
  if (lines.length > 0) await tables(tx).insertInto('payments.entry').values(lines).execute()
  return new Set(ids.keys())
}

function linesOf(
  id: string | undefined,
  { event, person, amount }: Posting,
): {
  transaction_id: string
  line: number
  account: ReturnType<typeof entriesOf>[number]['account']
  person_id: string | null
  amount: Won
}[] {
  if (id === undefined) return []
  return entriesOf(event, person, amount).map((entry, line) => ({
    transaction_id: id,
    line,
    account: entry.account,
    person_id: entry.person,
    amount: entry.amount,
  }))
}
