import { sql } from 'kysely'
import { toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { blindIndexes } from '../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../platform/node.ts'
import type { PersonCard } from './store.ts'
import { tables } from './tables.ts'

/** The persons an agency means by many linking ids, in one question; who is not known is missing. */
export async function personsByLinkingIds(
  tx: Tx,
  node: Node,
  linkings: readonly string[],
): Promise<Map<string, PersonCard>> {
  const ring = fieldKeys.of(node)
  const meant = new Map(
    linkings.flatMap((one) =>
      blindIndexes(ring, 'identity.person', 'linking_id', one).map((index) => [index, one] as const),
    ),
  )
  if (meant.size === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('identity.person')
    .select(['id', 'name', 'email', 'lang', 'linking_index'])
    .where(sql<boolean>`linking_index = any (${[...meant.keys()]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [meant.get(row.linking_index) ?? '', cardOf(row)]))
}

/** Whoever signs in with this mail address: candidates only, for they may have decided about another one. */
export async function personsByMail(tx: Tx, address: string): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('identity.person')
    .select('id')
    .where(sql<boolean>`lower(email) = ${address}`)
    .limit(20)
    .execute()
  return rows.map((row) => row.id)
}

/** The cards of many persons by id, in one question. */
export async function personCards(tx: Tx, ids: readonly string[]): Promise<Map<string, PersonCard>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('identity.person')
    .select(['id', 'name', 'email', 'lang'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, cardOf(row)]))
}

type Row = { id: string; name: string; email: string | null; lang: 'ko' | 'en' }

function cardOf({ id, name, lang, email }: Row): PersonCard {
  return { id: toId(id), name, lang, ...(email !== null && { email }) }
}
