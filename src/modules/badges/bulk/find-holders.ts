import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { type PersonCard, personCards, personsByLinkingIds } from '../../identity/index.ts'
import { tables } from '../tables.ts'

/** The persons that an agency means: by the address of a wallet (did:key) or by its linking number. Who is not here is missing. */
export async function findHolders(tx: Tx, node: Node, asked: readonly string[]): Promise<Map<string, PersonCard>> {
  const addresses = asked.filter(isAddress)
  const owners = await ownersOf(tx, addresses)
  const cards = await personCards(tx, [...owners.values()])
  const found = await personsByLinkingIds(
    tx,
    node,
    asked.filter((one) => !isAddress(one)),
  )
  for (const [did, person] of owners) {
    const card = cards.get(person)
    if (card) found.set(did, card)
  }
  return found
}

async function ownersOf(tx: Tx, dids: readonly string[]): Promise<Map<string, string>> {
  if (dids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('badges.wallet')
    .select(['did', 'person_id'])
    .where(sql<boolean>`did = any (${[...dids]}::text[])`)
    .execute()
  return new Map(rows.map(({ did, person_id }) => [did, person_id]))
}

function isAddress(holder: string): boolean {
  return holder.startsWith('did:')
}
