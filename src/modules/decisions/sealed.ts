import { decryptField, encryptField } from '../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../platform/node.ts'
import { type DecisionDocument, type SignedFact, readDecision, readSignedFact } from '../law/index.ts'

type Table = 'fact' | 'decision'

/** Seals a fact or a decision for its row: by the node's key alone, because it stays when its person leaves. */
export function seal(node: Node, table: Table, row: string, content: object): string {
  return encryptField(fieldKeys.of(node), place(table, row), JSON.stringify(content))
}

/** Opens a sealed fact. */
export function openFact(node: Node, { id, content }: { id: string; content: string }): SignedFact {
  return readable(readSignedFact(decryptField(fieldKeys.of(node), place('fact', id), content)), id)
}

/** Opens a sealed decision. */
export function openDecision(node: Node, { id, content }: { id: string; content: string }): DecisionDocument {
  return readable(readDecision(decryptField(fieldKeys.of(node), place('decision', id), content)), id)
}

function readable<T>(content: T | undefined, row: string): T {
  if (content === undefined) throw new Error(`decisions: ${row} is not what was kept`)
  return content
}

function place(table: Table, row: string): Parameters<typeof encryptField>[1] {
  return { table: `decisions.${table}`, column: 'content', row }
}
