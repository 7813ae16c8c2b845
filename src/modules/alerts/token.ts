import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Node } from '../../platform/node.ts'

const uuidBytes = 16
const macBytes = 18

/** The signed word of the link that stops one search. It works without sign-in and does not end: a letter may be read years later. */
export function stopToken(node: Node, search: string): string {
  const said = Buffer.from(search.replaceAll('-', ''), 'hex')
  return Buffer.concat([said, mac(node, said)]).toString('base64url')
}

/** The search that a word stops; undefined when it is not ours. */
export function readStop(node: Node, token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== uuidBytes + macBytes) return undefined
  const said = bytes.subarray(0, uuidBytes)
  if (!timingSafeEqual(mac(node, said), bytes.subarray(uuidBytes))) return undefined
  return said.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function mac(node: Node, said: Buffer): Buffer {
  const whole = createHmac('sha256', node.contextKey).update('alerts.stop ').update(said).digest()
  return whole.subarray(0, macBytes)
}
