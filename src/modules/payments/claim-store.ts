import { type Won, won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { type ClaimRow, tables } from './tables.ts'

/** The overpayment of a source's reference. */
export async function claimOf(
  tx: Tx,
  { source, reference }: { source: string; reference: string },
): Promise<ClaimRow | undefined> {
  return await tables(tx)
    .selectFrom('payments.claim')
    .selectAll()
    .where('source', '=', source)
    .where('reference', '=', reference)
    .executeTakeFirst()
}

/**
 * An overpayment, after whoever works on the same one has finished. An advisory lock: rows of claims never change, and a lock of
 * the row would ask for the right to change them.
 */
export async function holdClaim(tx: Tx, claim: string): Promise<ClaimRow | undefined> {
  await tables(tx)
    .selectNoFrom((e) => e.fn('pg_advisory_xact_lock', [e.fn('hashtextextended', [e.val(claim), e.lit(0)])]).as('held'))
    .execute()
  return await tables(tx).selectFrom('payments.claim').selectAll().where('id', '=', claim).executeTakeFirst()
}

/** The overpayment of a number that people write on what they pay back. */
export async function claimByCode(tx: Tx, code: string): Promise<ClaimRow | undefined> {
  return await tables(tx).selectFrom('payments.claim').selectAll().where('code', '=', code).executeTakeFirst()
}

/** What is still owed of an overpayment, as the ledger has it. */
export async function owedOf(tx: Tx, claim: string): Promise<Won> {
  const row = await tables(tx)
    .selectFrom('payments.entry as e')
    .innerJoin('payments.transaction as t', 't.id', 'e.transaction_id')
    .select((s) => s.fn.sum<string | null>('e.amount').as('owed'))
    .where('t.claim_id', '=', claim)
    .where('e.account', '=', 'receivable')
    .executeTakeFirst()
  return won(Number(row?.owed ?? 0))
}

/** How much of each later payment may go towards it: what the person agreed to last. */
export async function agreedOf(tx: Tx, claim: string): Promise<Won> {
  const last = await tables(tx)
    .selectFrom('payments.agreement')
    .select('each_payment')
    .where('claim_id', '=', claim)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return last?.each_payment ?? won(0)
}
