import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personsByMail } from '../../identity/index.ts'
import { indexesOf } from '../sealed.ts'
import { tables } from '../tables.ts'
import { contactsOf } from './store.ts'

/** The addresses at which a person is reached, mail and telephone: all of them confirmed, by a code or by the sign-in. */
export async function addressesOf(tx: Tx, node: Node, person: string): Promise<string[]> {
  return (await contactsOf(tx, node, person)).map((contact) => contact.address)
}

/** Whoever has confirmed an address, by the system. */
export async function personsAt(tx: Tx, node: Node, address: string): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('notifications.contact')
    .select('person_id')
    .where('address_index', 'in', indexesOf(node, address))
    .execute()
  const candidates = new Set([...rows.map((row) => row.person_id), ...(await personsByMail(tx, address))])
  const found: string[] = []
  for (const person of candidates) if ((await addressesOf(tx, node, person)).includes(address)) found.push(person)
  return found
}
