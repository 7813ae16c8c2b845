import { decryptField, encryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { blindIndex, blindIndexes } from '../../platform/field-encryption/key-ring.ts'
import type { Node } from '../../platform/node.ts'

type Table = 'contact' | 'verification' | 'push_device' | 'delivery'

/** Seals an address for its row. */
export function seal(node: Node, table: Table, row: string, address: string): string {
  return encryptField(fieldKeys.of(node), place(table, row), address)
}

/** Opens a sealed address. */
export function open(node: Node, table: Table, row: string, sealed: string): string {
  return decryptField(fieldKeys.of(node), place(table, row), sealed)
}

/** The blind index of an address: one for all tables, so that the same address is found in each. */
export function indexOf(node: Node, address: string): string {
  return blindIndex(fieldKeys.of(node), 'notifications', 'address', address)
}

/** Every index it may lie under while keys are being changed. */
export function indexesOf(node: Node, address: string): string[] {
  return blindIndexes(fieldKeys.of(node), 'notifications', 'address', address)
}

/** The row of a contact, as its address is bound to it. */
export function contactRow(person: string, kind: string): string {
  return `${person}:${kind}`
}

function place(table: Table, row: string): Parameters<typeof encryptField>[1] {
  return { table: `notifications.${table}`, column: 'address', row }
}
