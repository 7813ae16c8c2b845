import type { Day } from '../../../kernel/day.ts'
import { type Won, won } from '../../../kernel/won.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { agreedOf, owedOf } from '../claim-store.ts'
import type { LedgerEvent } from '../ledger.ts'
import { type ClaimRow, tables } from '../tables.ts'
import type { Plan } from './plan.ts'

/** Money that came in for an overpayment, was set off, or is not owed after all. */
export type CameIn = { readonly at: Date; readonly event: LedgerEvent; readonly amount: Won }

/** An overpayment with all that belongs to it. */
export type Overpayment = {
  readonly claim: ClaimRow
  readonly owed: Won
  readonly agreed: Won
  readonly plan?: Plan
  readonly cameIn: readonly CameIn[]
}

/** A person's overpayments, the latest first. */
export async function overpaymentsOf(tx: Tx, person: string): Promise<Overpayment[]> {
  const claims = await tables(tx)
    .selectFrom('payments.claim')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('registered_at', 'desc')
    .limit(50)
    .execute()
  const all: Overpayment[] = []
  for (const claim of claims) all.push(await whole(tx, claim))
  return all
}

/** Puts what belongs to an overpayment together. */
async function whole(tx: Tx, claim: ClaimRow): Promise<Overpayment> {
  const plan = await planOf(tx, claim.id)
  const lines = await tables(tx)
    .selectFrom('payments.transaction as t')
    .innerJoin('payments.entry as e', 'e.transaction_id', 't.id')
    .select(['t.at', 't.event', 'e.amount'])
    .where('t.claim_id', '=', claim.id)
    .where('e.account', '=', 'receivable')
    .where('e.amount', '<', won(0))
    .orderBy('t.at')
    .execute()
  const cameIn = lines.map(({ amount, ...one }) => ({ ...one, amount: won(0 - amount) }))
  const [owed, agreed] = [await owedOf(tx, claim.id), await agreedOf(tx, claim.id)]
  return { claim, owed, agreed, cameIn, ...(plan && { plan }) }
}

/** The plan that counts. */
async function planOf(tx: Tx, claim: string): Promise<Plan | undefined> {
  const row = await tables(tx)
    .selectFrom('payments.plan')
    .select(['owed', 'months', 'first_on as firstOn'])
    .where('claim_id', '=', claim)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row
}

/** Keeps a plan: it counts in place of any before. */
export async function keepPlan(
  tx: Tx,
  row: { id: string; claim_id: string; person_id: string; months: number; owed: Won; first_on: Day; made_at: Date },
): Promise<void> {
  await tables(tx).insertInto('payments.plan').values(row).execute()
}
