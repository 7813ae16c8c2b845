import type { Tx } from '../../platform/database/connect.ts'
import { decryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../platform/node.ts'
import { tables } from './tables.ts'

/** Name and birth date as the identity check gave them: opened only to ask a bank whether an account is this person's. */
export async function holderFacts(
  tx: Tx,
  node: Node,
  person: string,
): Promise<{ readonly name: string; readonly birthDate?: string } | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.person')
    .select(['id', 'name', 'birth_date'])
    .where('id', '=', person)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.birth_date === null) return { name: row.name }
  const place = { table: 'identity.person', column: 'birth_date', row: row.id }
  return { name: row.name, birthDate: decryptField(fieldKeys.of(node), place, row.birth_date) }
}
