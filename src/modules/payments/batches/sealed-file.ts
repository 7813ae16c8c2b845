import type { Node } from '../../../platform/node.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'

const place = (number: number): Parameters<typeof encryptField>[1] => ({
  table: 'payments.batch',
  column: 'content',
  row: String(number),
})

/** Seals a file for its row: it holds account numbers. */
export function sealFile(node: Node, number: number, text: string): string {
  return encryptField(fieldKeys.of(node), place(number), text)
}

/** Opens it: to send the same bytes again. */
export function openFile(node: Node, number: number, sealed: string): string {
  return decryptField(fieldKeys.of(node), place(number), sealed)
}
