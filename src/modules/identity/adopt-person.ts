import { randomBytes } from 'node:crypto'
import { type Id, toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { encryptField, decryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { blindIndex, blindIndexes } from '../../platform/field-encryption/key-ring.ts'
import { newId } from '../../platform/new-id.ts'
import type { Node } from '../../platform/node.ts'
import { tables } from './tables.ts'

/** What an identity provider says of somebody. `linkingId` is what agencies know them by (연계정보); made up when the provider has none. */
export type Claimed = {
  readonly subject: string
  readonly name: string
  readonly email?: string
  readonly birthDate?: string
  readonly linkingId?: string
}

const table = 'identity.person'

/** Whether somebody of this subject was here before. */
export async function wasHere(tx: Tx, subject: string): Promise<boolean> {
  const row = await tables(tx).selectFrom(table).select('id').where('subject', '=', subject).executeTakeFirst()
  return row !== undefined
}

/** The person behind a provider's subject: found, with name and e-mail brought up to date, or made. There is no membership to apply for. */
export async function adoptPerson(tx: Tx, node: Node, claimed: Claimed): Promise<Id<'Person'>> {
  const known = await tables(tx)
    .updateTable(table)
    .set({ name: claimed.name, ...(claimed.email !== undefined && { email: claimed.email }) })
    .where('subject', '=', claimed.subject)
    .returning(['id', 'birth_date'])
    .executeTakeFirst()
  if (!known) return await makePerson(tx, node, claimed)
  if (known.birth_date === null && claimed.birthDate !== undefined)
    await learnBirthDate(tx, node, known.id, claimed.birthDate)
  return toId(known.id)
}

// An earlier identity check did not give it: a bank asks for it.
async function learnBirthDate(tx: Tx, node: Node, id: string, birthDate: string): Promise<void> {
  const birth_date = sealedBirth(node, id, birthDate)
  await tables(tx).updateTable(table).set({ birth_date }).where('id', '=', id).execute()
}

function sealedBirth(node: Node, id: string, birthDate: string): string {
  return encryptField(fieldKeys.of(node), { table, column: 'birth_date', row: id, person: id }, birthDate)
}

async function makePerson(tx: Tx, node: Node, claimed: Claimed): Promise<Id<'Person'>> {
  const ring = fieldKeys.of(node)
  const id = newId<'Person'>()
  const linking = claimed.linkingId ?? randomBytes(24).toString('base64url')
  const row = {
    id,
    subject: claimed.subject,
    name: claimed.name,
    email: claimed.email ?? null,
    lang: 'ko' as const,
    created_at: node.clock.now(),
    linking_id: encryptField(ring, { table, column: 'linking_id', row: id, person: id }, linking),
    linking_index: blindIndex(ring, table, 'linking_id', linking),
    birth_date: claimed.birthDate === undefined ? null : sealedBirth(node, id, claimed.birthDate),
  }
  // Two first sign-ins at once: the second one finds the first one's person.
  const made = await tables(tx)
    .insertInto(table)
    .values(row)
    .onConflict((c) => c.column('subject').doUpdateSet({ name: claimed.name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return toId(made.id)
}

/** What agencies know a person by. Opened only to ask an agency for that person's own records. */
export async function linkingId(tx: Tx, node: Node, person: string): Promise<string> {
  const row = await tables(tx)
    .selectFrom(table)
    .select(['id', 'linking_id'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  return decryptField(fieldKeys.of(node), { table, column: 'linking_id', row: row.id }, row.linking_id)
}

/** The person an agency means by a linking id, found by its blind index. */
export async function personByLinkingId(tx: Tx, node: Node, linking: string): Promise<Id<'Person'> | undefined> {
  const indexes = blindIndexes(fieldKeys.of(node), table, 'linking_id', linking)
  const row = await tables(tx).selectFrom(table).select('id').where('linking_index', 'in', indexes).executeTakeFirst()
  return row && toId(row.id)
}
