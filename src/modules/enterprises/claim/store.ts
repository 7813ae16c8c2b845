import type { Tx } from '../../../platform/database/connect.ts'
import { type ClaimRow, tables } from '../tables.ts'

type New = Pick<
  ClaimRow,
  | 'id'
  | 'organisation_id'
  | 'claimant_id'
  | 'claimant_name'
  | 'business_number'
  | 'opened_on'
  | 'representative'
  | 'why'
  | 'asked_at'
  | 'ripe_at'
>

/** Adds a claim. */
export async function addClaim(tx: Tx, row: New): Promise<void> {
  await tables(tx).insertInto('enterprises.claim').values(row).execute()
}

/** Somebody's claims to one company, the newest first. */
export async function claimsOf(tx: Tx, organisation: string, claimant: string): Promise<ClaimRow[]> {
  return await tables(tx)
    .selectFrom('enterprises.claim')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('claimant_id', '=', claimant)
    .orderBy('asked_at', 'desc')
    .execute()
}

/** Claims by one column, the newest first. */
export async function claimsBy(tx: Tx, column: 'claimant_id' | 'organisation_id', value: string): Promise<ClaimRow[]> {
  return await tables(tx)
    .selectFrom('enterprises.claim')
    .selectAll()
    .where(column, '=', value)
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute()
}

/** Claims that go on, the oldest first: for the operator. */
export async function openClaims(tx: Tx): Promise<ClaimRow[]> {
  return await tables(tx)
    .selectFrom('enterprises.claim')
    .selectAll()
    .where('decision', 'is', null)
    .where('objected_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('ripe_at')
    .limit(100)
    .execute()
}

/** One claim, held until the transaction ends. */
export async function lockClaim(tx: Tx, id: string): Promise<ClaimRow | undefined> {
  return await tables(tx)
    .selectFrom('enterprises.claim')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Changes some columns. */
export async function changeClaim(tx: Tx, id: string, set: Partial<ClaimRow>): Promise<void> {
  await tables(tx).updateTable('enterprises.claim').set(set).where('id', '=', id).execute()
}
