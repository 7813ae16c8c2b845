import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { makeHolderKey } from '../credential/keys.ts'
import { tables } from '../tables.ts'
import { walletPlace } from './wallet.ts'

/** The addresses of many persons' wallets, each made at first use and locked as `walletOf` does, in the order of the ids. */
export async function walletsOf(tx: Tx, node: Node, persons: readonly string[]): Promise<Map<string, string>> {
  const known = await locked(tx, persons)
  const missing = persons.filter((person) => !known.has(person))
  if (missing.length === 0) return known
  await make(tx, node, missing)
  return await locked(tx, persons)
}

async function locked(tx: Tx, persons: readonly string[]): Promise<Map<string, string>> {
  const rows = await tables(tx)
    .selectFrom('badges.wallet')
    .select(['person_id', 'did'])
    .where(sql<boolean>`person_id = any (${[...persons]}::uuid[])`)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return new Map(rows.map(({ person_id, did }) => [person_id, did]))
}

async function make(tx: Tx, node: Node, persons: readonly string[]): Promise<void> {
  const ring = fieldKeys.of(node)
  const rows = persons.toSorted().map((person) => {
    const { did, secretKey } = makeHolderKey()
    return { person_id: person, did, secret_key: encryptField(ring, walletPlace(person), secretKey) }
  })
  await sql`insert into badges.wallet (person_id, did, secret_key, created_at)
    select person_id, did, secret_key, ${node.clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(person_id uuid, did text, secret_key text)
    on conflict (person_id) do nothing`.execute(tx)
}
