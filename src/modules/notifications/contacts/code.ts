import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Node } from '../../../platform/node.ts'

/** The six digits of a verification, drawn from its id with the node's key: nowhere kept, so nowhere to be read. */
export function codeOf(node: Node, verification: string): string {
  const drawn = createHmac('sha256', node.contextKey).update(`notifications.code ${verification}`).digest()
  return String(drawn.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** Compares without telling by its time how much was right. */
export function isCode(node: Node, verification: string, typed: string): boolean {
  const digits = typed.replace(/\s/g, '')
  return (
    digits.length === 6 &&
    timingSafeEqual(Buffer.from(digits.padEnd(6).slice(0, 6), 'latin1'), Buffer.from(codeOf(node, verification)))
  )
}
