import { toId } from '../../../../kernel/id.ts'
import { asSystem } from '../../../../platform/database/as-system.ts'
import type { Accessed } from '../../../../platform/access/record-access.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Node } from '../../../../platform/node.ts'
import { personCards } from '../../../identity/index.ts'
import { unknownNames } from './store.ts'

/** What a worker is called, and whether the node knows them as a person. */
export type WorkerName = { readonly name: string; readonly here: boolean }

/** The names of a company's workers: it named them itself; names of persons stand in the register of persons only. */
export async function workerNames(
  tx: Tx,
  node: Node,
  spells: readonly { readonly person_id: string }[],
): Promise<(spell: { readonly person_id: string }) => WorkerName> {
  const ids = [...new Set(spells.map(({ person_id }) => person_id))]
  const [cards, unknown] = await asSystem(tx, node, 'benefits.names-of-insured', async () => [
    await personCards(tx, ids),
    await unknownNames(tx, node, ids),
  ])
  return ({ person_id: id }) => ({ name: unknown.get(id) ?? cards.get(id)?.name ?? '', here: !unknown.has(id) })
}

/** Who sees in their ledger that they were read about: persons, not those who have not come yet. */
export function readAbout(
  spells: readonly { readonly person_id: string }[],
  nameOf: (spell: { readonly person_id: string }) => WorkerName,
  what: string,
): Accessed[] {
  const ids = new Set(spells.filter((one) => nameOf(one).here).map(({ person_id }) => person_id))
  return [...ids].map((id) => ({ person: toId<'Person'>(id), what, purpose: '고용보험 신고' }))
}
