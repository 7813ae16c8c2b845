import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Node } from '../../../platform/node.ts'
import { type Kind, kindRules, kinds } from '../kinds.ts'

/** What a link in a letter stops: one kind of message by mail, for one person. */
export type Stopped = { readonly person: string; readonly kind: Kind }

const uuidBytes = 16
const macBytes = 18

/** The signed word of the link. It works without sign-in and does not end: a letter may be read years later. */
export function unsubscribeToken(node: Node, { person, kind }: Stopped): string {
  const said = Buffer.concat([Buffer.from(person.replaceAll('-', ''), 'hex'), Buffer.of(kinds.indexOf(kind))])
  return Buffer.concat([said, mac(node, said)]).toString('base64url')
}

/** What a word stops; undefined when it is not ours, or stops what cannot be stopped. */
export function readUnsubscribe(node: Node, token: string): Stopped | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== uuidBytes + 1 + macBytes) return undefined
  const said = bytes.subarray(0, uuidBytes + 1)
  if (!timingSafeEqual(mac(node, said), bytes.subarray(uuidBytes + 1))) return undefined
  const kind = kinds[said[uuidBytes] ?? -1]
  if (kind === undefined || kindRules[kind].always) return undefined
  const hex = said.subarray(0, uuidBytes).toString('hex')
  return { person: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), kind }
}

function mac(node: Node, said: Buffer): Buffer {
  const whole = createHmac('sha256', node.contextKey).update('notifications.unsubscribe ').update(said).digest()
  return whole.subarray(0, macBytes)
}
