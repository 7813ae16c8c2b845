import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { FieldPlace } from '../../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../../platform/node.ts'
import { holderSigningKey, makeHolderKey, type SigningKey } from '../credential/keys.ts'
import { tables } from '../tables.ts'

/** A person's wallet: its address (did:key). The key stays sealed until something is signed. */
export type Wallet = { readonly person: string; readonly did: string; readonly sealedKey: string }

/** The person's wallet, made at first use. Locks its row: what is put into one wallet is put in one after the other. */
export async function walletOf(tx: Tx, node: Node, person: string): Promise<Wallet> {
  const known = await lockedWallet(tx, person)
  if (known) return known
  const { did, secretKey } = makeHolderKey()
  const sealed = encryptField(fieldKeys.of(node), walletPlace(person), secretKey)
  await tables(tx)
    .insertInto('badges.wallet')
    .values({ person_id: person, did, secret_key: sealed, created_at: node.clock.now() })
    .onConflict((c) => c.column('person_id').doNothing())
    .execute()
  const made = await lockedWallet(tx, person)
  if (!made) throw new Error('a wallet was neither found nor made')
  return made
}

async function lockedWallet(tx: Tx, person: string): Promise<Wallet | undefined> {
  const row = await tables(tx)
    .selectFrom('badges.wallet')
    .selectAll()
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  return row && { person: row.person_id, did: row.did, sealedKey: row.secret_key }
}

/** The person whose wallet has this address. For the system only: row policies hide other wallets from everybody else. */
export async function walletOwner(tx: Tx, did: string): Promise<string | undefined> {
  const row = await tables(tx).selectFrom('badges.wallet').select('person_id').where('did', '=', did).executeTakeFirst()
  return row?.person_id
}

/** The key that signs for a wallet. */
export function walletKey(node: Node, wallet: Wallet): SigningKey {
  const secretKey = decryptField(fieldKeys.of(node), walletPlace(wallet.person), wallet.sealedKey)
  return holderSigningKey({ did: wallet.did, secretKey })
}

/** Where the key of a wallet lies. */
export function walletPlace(person: string): FieldPlace {
  return { table: 'badges.wallet', column: 'secret_key', row: person, person }
}
