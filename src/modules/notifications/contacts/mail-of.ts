import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { contactsOf } from './store.ts'

/** Where a last letter to a person may go, when there is such a place. */
export async function mailOf(tx: Tx, node: Node, person: string): Promise<string | undefined> {
  const contacts = await contactsOf(tx, node, person)
  return contacts.find((c) => c.kind === 'mail' && c.unreachable === undefined)?.address
}
