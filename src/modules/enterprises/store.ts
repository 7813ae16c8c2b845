import type { Tx } from '../../platform/database/connect.ts'
import { type VerificationRow, tables } from './tables.ts'

/** What an organisation stated and what came of it, held until the transaction ends. */
export async function lockVerification(tx: Tx, organisation: string): Promise<VerificationRow | undefined> {
  return await tables(tx)
    .selectFrom('enterprises.verification')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
}

/** Keeps what was stated in place of anything before. */
export async function keepStated(tx: Tx, row: VerificationRow): Promise<void> {
  const { organisation_id, ...rest } = row
  await tables(tx)
    .insertInto('enterprises.verification')
    .values({ organisation_id, ...rest })
    .onConflict((c) => c.column('organisation_id').doUpdateSet(rest))
    .execute()
}

/** Changes some columns. */
export async function change(tx: Tx, organisation: string, set: Partial<VerificationRow>): Promise<void> {
  await tables(tx)
    .updateTable('enterprises.verification')
    .set(set)
    .where('organisation_id', '=', organisation)
    .execute()
}

/** Papers that wait for a person, the oldest first. */
export async function waitingPapers(tx: Tx): Promise<VerificationRow[]> {
  const rows = await tables(tx)
    .selectFrom('enterprises.verification')
    .selectAll()
    .where('paper_at', 'is not', null)
    .where((w) => w.or([w('decision', 'is', null), w('paper_at', '>', w.ref('decided_at'))]))
    .orderBy('paper_at')
    .limit(100)
    .execute()
  return rows
}
