import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { findDecision } from '../decision-store.ts'

/** What a decision says, for tests of other parts: its results, whether it is a no, and what it replaces. */
export async function signedDecision(
  tx: Tx,
  node: Node,
  id: string,
): Promise<{ result: object; negative: boolean; replaces: string | undefined } | undefined> {
  const found = await findDecision(tx, node, id)
  if (!found) return undefined
  const { document, row } = found
  return { result: document.result, negative: row.negative, replaces: document.replaces?.id }
}
