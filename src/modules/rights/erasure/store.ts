import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { tables } from '../tables.ts'
import type { ErasureRow } from './erasure.ts'

const withdrawal = 'applications.withdraw' // the operation whose receipts it wants
const table = 'rights.erasure'

/** The erasure that a person asked for and did not take back. */
export async function openErasure(tx: Tx, person: string): Promise<ErasureRow | undefined> {
  return await tables(tx)
    .selectFrom(table)
    .selectAll()
    .where('person_id', '=', person)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
}

/** Those whose time has come and that are not done. */
export async function dueErasures(tx: Tx, now: Date): Promise<ErasureRow[]> {
  return await tables(tx)
    .selectFrom(table)
    .selectAll()
    .where('taken_back_at', 'is', null)
    .where('told_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(200)
    .execute()
}

/** One of them, held until the transaction ends. */
export async function lockErasure(
  tx: Tx,
  id: string,
): Promise<
  (ErasureRow & { address: string | null; proofs: unknown; receipt: string | null; content: unknown }) | undefined
> {
  return await tables(tx).selectFrom(table).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The receipts of what was withdrawn because the erasure began. */
export async function withdrawalsSince(
  tx: Tx,
  person: string,
  since: Date,
): Promise<{ title: string; receipt: string }[]> {
  const rows = await tx
    .selectFrom('platform.receipt')
    .select(['title', 'jws'])
    .where('person_id', '=', person)
    .where('command', '=', withdrawal)
    .where('issued_at', '>=', since)
    .orderBy('id')
    .execute()
  return rows.map(({ title, jws }) => ({ title, receipt: jws }))
}

const place = (row: string): { table: string; column: string; row: string } => ({ table, column: 'address', row })

/** Seals the address of the last letter. Not with the person's key: that is gone when it is sent. */
export function sealAddress(node: Node, id: string, address: string): string {
  return encryptField(fieldKeys.of(node), place(id), address)
}

/** Opens it. */
export function openAddress(node: Node, id: string, sealed: string): string {
  return decryptField(fieldKeys.of(node), place(id), sealed)
}
