import { createHash } from 'node:crypto'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { blindIndex, blindIndexes } from '../../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../../platform/node.ts'

const table = 'identity.invitation'

/** The secret of a letter: drawn from the invitation and how often it was sent, so that an older letter stops working. */
export function tokensOf(node: Node, id: string, timesSent: number): string[] {
  return blindIndexes(fieldKeys.of(node), table, 'token', `${id}:${timesSent}`)
}

/** The one that a new letter carries. */
export function tokenNow(node: Node, id: string, timesSent: number): string {
  return blindIndex(fieldKeys.of(node), table, 'token', `${id}:${timesSent}`)
}

/** What is kept of it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(`join:${token}`).digest()
}

/** The address as it is kept: sealed, with the blind index by which a second invitation is noticed. */
export function sealedAddress(node: Node, id: string, address: string): { address: string; address_index: string } {
  const ring = fieldKeys.of(node)
  return {
    address: encryptField(ring, { table, column: 'address', row: id }, address),
    address_index: blindIndex(ring, table, 'address', address),
  }
}

/** The address to write to. */
export function openAddress(node: Node, id: string, sealed: string): string {
  return decryptField(fieldKeys.of(node), { table, column: 'address', row: id }, sealed)
}

/** How far an invitation has come. */
export type InvitationState = 'waiting' | 'undelivered' | 'accepted' | 'called-back' | 'expired'

/** What decides the state. */
export type Times = {
  readonly expires_at: Date
  readonly accepted_at: Date | null
  readonly ended_at: Date | null
  readonly undelivered_at: Date | null
}

/** The state at a moment. */
export function stateOf(t: Times, now: Date): InvitationState {
  if (t.accepted_at) return 'accepted'
  if (t.ended_at) return 'called-back'
  if (t.expires_at <= now) return 'expired'
  return t.undelivered_at ? 'undelivered' : 'waiting'
}
