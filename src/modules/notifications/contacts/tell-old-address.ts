import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import { addDelivery } from '../delivery/store.ts'
import { seal } from '../sealed.ts'
import type { ContactKind } from './address.ts'

type Old = { readonly person: string; readonly kind: ContactKind; readonly address: string; readonly notice: string }

/** Sends a message once more to the address that was given up: whoever took an account over cannot do it unseen. */
export async function tellOldAddress(tx: Tx, node: Node, now: Date, old: Old): Promise<void> {
  const id = newId<'Delivery'>()
  await addDelivery(tx, now, {
    id,
    person: old.person,
    kind: 'security',
    channel: old.kind === 'mail' ? 'mail' : 'sms',
    target: 'old',
    notice: old.notice,
    address: seal(node, 'delivery', id, old.address),
    at: now,
  })
}
