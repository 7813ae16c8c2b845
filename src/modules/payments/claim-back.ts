import type { Day } from '../../kernel/day.ts'
import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { notify } from '../notifications/index.ts'
import { claimOf } from './claim-store.ts'
import { post } from './post.ts'
import { type Words, tables } from './tables.ts'
import { paymentNotices } from './texts/notices.ts'

/** What somebody was paid too much, why, and until when it is to be paid back; `source` and `reference` as of an order. */
export type NewClaim = {
  readonly person: string
  readonly amount: number
  readonly reason: Words
  readonly source: string
  readonly reference: string
  readonly dueOn: Day
}

/** Registers an overpayment (과오급) in the caller's transaction: no sanction, a sum to be given back. One for each reference; the person is told. */
export async function claimBack(
  tx: Tx,
  now: Date,
  wanted: NewClaim,
): Promise<{ readonly claim: string; readonly again: boolean } | Refusal> {
  const { person, reason, source, reference, dueOn } = wanted
  const [id, amount] = [newId(), won(wanted.amount)]
  if (amount <= 0) return refusal('payments.no-amount', 422)
  const row = { id, source, reference, person_id: person, amount, reason: JSON.stringify(reason), due_on: dueOn }
  const added = await tables(tx)
    .insertInto('payments.claim')
    .values({ ...row, registered_at: now })
    .onConflict((c) => c.columns(['source', 'reference']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) {
    const before = await claimOf(tx, wanted)
    const same = before?.amount === amount && before.person_id === person
    return same && before ? { claim: before.id, again: true } : refusal('payments.reference-used', 409)
  }
  await post(tx, now, { key: `overpaid:${id}`, event: 'overpaid', person, amount, claim: id })
  await notify(tx, now, { to: { person }, ...paymentNotices.overpaid, link: '/my/overpayments' })
  return { claim: id, again: false }
}
