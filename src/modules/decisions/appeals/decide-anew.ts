import { canonicalJson } from '../../../kernel/json.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { SignedFact } from '../../law/index.ts'
import { findRow } from '../decision-store.ts'
import type { Prepared } from '../prepare.ts'
import { openDecision } from '../sealed.ts'
import { tables } from '../tables.ts'

/** The office is bound by who set its decision aside: the same result from the very same facts is not signed again. */
export async function bound(
  tx: Tx,
  node: Node,
  { replaces }: { readonly replaces?: string | undefined },
  { facts, outcome }: Prepared,
): Promise<Refusal | undefined> {
  const row = replaces === undefined ? undefined : await findRow(tx, replaces)
  if (!row?.set_aside_at) return undefined
  const before = openDecision(node, row)
  const same =
    canonicalJson(before.result) === canonicalJson(outcome.result) && signatures(before.facts) === signatures(facts)
  return same ? refusal('decisions.bound', 409) : undefined
}

function signatures(facts: readonly SignedFact[]): string {
  return facts
    .map(({ signature }) => signature.value)
    .toSorted()
    .join(' ')
}

/** Writes the new decision into the appeal that set the one before aside: there its person finds it. */
export async function writeInAnew(tx: Tx, node: Node, before: string, id: string): Promise<void> {
  await asSystem(tx, node, 'decisions.write-in-anew', async () => {
    await tables(tx)
      .updateTable('decisions.appeal')
      .set({ newer_id: id })
      .where('decision_id', '=', before)
      .where('outcome', '=', 'set-aside')
      .where('newer_id', 'is', null)
      .execute()
  })
}
