import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { channelRules } from '../channels.ts'
import { maskAddress } from '../contacts/address.ts'
import { contactsOf, keepContact } from '../contacts/store.ts'
import { kindRules } from '../kinds.ts'
import { notices } from '../own-notices.ts'
import { putIntoInbox } from '../put-into-inbox.ts'
import { preferencesOf } from '../preferences/store.ts'
import { afterQuiet } from '../preferences/times.ts'
import { devicesOf, dropDevice } from '../push/devices.ts'
import { type Next, firstOpen } from './delivery.ts'
import { reachOf } from './plan.ts'
import { type DeliveryRow, addDelivery } from './store.ts'

/** After a delivery was given up: remembers who cannot be reached, says so in the inbox, and takes the way it falls back to. */
export async function followUp(
  tx: Tx,
  node: Node,
  now: Date,
  row: DeliveryRow,
  { unreachable, why }: Extract<Next, { state: 'given-up' }>,
): Promise<void> {
  if (unreachable && row.address === null && row.verification_id === null)
    await markUnreachable(tx, node, now, row, why)
  if (row.notice_id !== null) await fallBack(tx, node, now, row)
}

async function markUnreachable(tx: Tx, node: Node, now: Date, row: DeliveryRow, why: string): Promise<void> {
  const { person_id: person, channel, target } = row
  if (channel === 'push') {
    const device = (await devicesOf(tx, person)).find((one) => one.id === target)
    if (await dropDevice(tx, target)) await putIntoInbox(tx, now, notices.deviceGone(person, device?.name ?? ''), now)
    return
  }
  const kind = channel === 'mail' ? 'mail' : 'mobile'
  const contact = (await contactsOf(tx, node, person)).find((c) => c.kind === kind)
  if (contact === undefined || contact.unreachable !== undefined) return
  await keepContact(tx, node, now, { ...contact, person, unreachable: why })
  await putIntoInbox(tx, now, notices.unreachable(person, kind, maskAddress(kind, contact.address)), now)
}

// The unique key of a delivery keeps this from doubling what goes that way anyway.
async function fallBack(tx: Tx, node: Node, now: Date, row: DeliveryRow): Promise<void> {
  const { fallback } = channelRules[row.channel]
  if (fallback === undefined || row.address !== null) return
  const { connected, mail, mobile } = await reachOf(tx, node, row.person_id, now)
  const channel = firstOpen(fallback, (one) => connected.has(one) && (one === 'mail' ? mail : mobile))
  if (channel === undefined) return
  const { quiet } = await preferencesOf(tx, row.person_id)
  const waits = channelRules[channel].rings && !kindRules[row.kind].passesQuiet
  await addDelivery(tx, now, {
    person: row.person_id,
    kind: row.kind,
    notice: row.notice_id ?? '',
    channel,
    at: waits ? afterQuiet(now, quiet) : now,
  })
}
