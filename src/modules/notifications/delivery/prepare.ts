import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personCard } from '../../identity/index.ts'
import { maskAddress } from '../contacts/address.ts'
import { contactsOf } from '../contacts/store.ts'
import { preferencesOf } from '../preferences/store.ts'
import { deviceAddress } from '../push/devices.ts'
import { open } from '../sealed.ts'
import type { Outcome } from './delivery.ts'
import { type Said, saidBy } from './said.ts'
import { senders, toBrowser } from './senders.ts'
import type { DeliveryRow } from './store.ts'

/** A delivery ready to go: `send` is called after the transaction. Or why there is nothing to send. */
export type Prepared =
  | { readonly shownTo: string; readonly send: (unsure: boolean) => Promise<Outcome> }
  | { readonly nothing: string }

/** Reads all that a delivery needs, as it is now: the words, the receiver, the language. */
export async function prepare(tx: Tx, node: Node, row: DeliveryRow): Promise<Prepared> {
  const said = await saidBy(tx, node, row)
  if (said === undefined) return { nothing: 'nothing-to-say' }
  const lang = (await preferencesOf(tx, row.person_id)).lang ?? (await personCard(tx, row.person_id))?.lang ?? 'ko'
  const { channel } = row
  if (channel === 'push') {
    const to = await deviceAddress(tx, node, row.target)
    return to === undefined
      ? { nothing: 'no-device' }
      : { shownTo: '', send: async (unsure) => await toBrowser({ node, row, said, lang, unsure }, to) }
  }
  const address = await addressOf(tx, node, row, said)
  if (address === undefined) return { nothing: 'no-address' }
  const shownTo = maskAddress(channel === 'mail' ? 'mail' : 'mobile', address)
  return { shownTo, send: async (unsure) => await senders[channel]({ node, row, said, lang, address, unsure }) }
}

async function addressOf(tx: Tx, node: Node, row: DeliveryRow, said: Said): Promise<string | undefined> {
  if (said.what === 'code') return said.address
  if (row.address !== null) return open(node, 'delivery', row.id, row.address)
  const kind = row.channel === 'mail' ? 'mail' : 'mobile'
  const contact = (await contactsOf(tx, node, row.person_id)).find((c) => c.kind === kind)
  return contact?.unreachable === undefined ? contact?.address : undefined
}
