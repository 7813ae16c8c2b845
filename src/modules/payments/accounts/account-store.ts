import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { type AccountRow, tables } from '../tables.ts'

/** What of an account is sealed. */
export type AccountContent = { readonly number: string; readonly holder: string }

const Content = z.object({ number: z.string(), holder: z.string() })
const place = (row: string, person?: string): Parameters<typeof encryptField>[1] => ({
  table: 'payments.account',
  column: 'content',
  row,
  ...(person !== undefined && { person }),
})

/** Seals number and holder with the person's key: when they leave, it opens for nobody. */
export function sealAccount(node: Node, id: string, person: string, content: AccountContent): string {
  return encryptField(fieldKeys.of(node), place(id, person), JSON.stringify(content))
}

/** Opens them: to ask the bank, and to write a file for it. */
export function openAccount(node: Node, { id, content }: Pick<AccountRow, 'id' | 'content'>): AccountContent {
  return Content.parse(JSON.parse(decryptField(fieldKeys.of(node), place(id), content)))
}

/** An account, held until the transaction ends. */
export async function lockAccount(tx: Tx, account: string): Promise<AccountRow | undefined> {
  return await tables(tx)
    .selectFrom('payments.account')
    .selectAll()
    .where('id', '=', account)
    .forUpdate()
    .executeTakeFirst()
}

/** A person's accounts that count: the one that is paid to, and the one that is being checked or was not confirmed. */
export async function accountsOf(tx: Tx, person: string): Promise<{ paid?: AccountRow; other?: AccountRow }> {
  const rows = await tables(tx)
    .selectFrom('payments.account')
    .selectAll()
    .where('person_id', '=', person)
    .where('replaced_at', 'is', null)
    .execute()
  const paid = rows.find(({ state }) => state === 'verified')
  const other = rows.find(({ state }) => state !== 'verified')
  return { ...(paid && { paid }), ...(other && { other }) }
}

/** Takes a person's account out of use: the one that is paid to, or the other one. */
export async function replaceAccount(tx: Tx, now: Date, person: string, which: 'paid' | 'other'): Promise<void> {
  await tables(tx)
    .updateTable('payments.account')
    .set({ replaced_at: now })
    .where('person_id', '=', person)
    .where('state', which === 'paid' ? '=' : '<>', 'verified')
    .where('replaced_at', 'is', null)
    .execute()
}
