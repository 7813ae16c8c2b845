import type { Tx } from '../../../../platform/database/connect.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { enqueue } from '../../../../platform/jobs/runner.ts'
import type { Call, Node } from '../../../../platform/node.ts'
import { linkingId, personsByLinkingIds } from '../../../identity/index.ts'
import { notify } from '../../../notifications/index.ts'
import { notices } from '../../notices.ts'
import { tellLoss } from '../tell-loss.ts'
import { giveTo, unknownByLinking, waitedFor } from './store.ts'

/** Gives somebody who came for the first time what employers had reported about them, and tells them. */
export async function joinWorker(tx: Tx, node: Node, person: string): Promise<void> {
  const linking = await linkingId(tx, node, person)
  const given = []
  for (const worker of await unknownByLinking(tx, node, linking)) given.push(...(await giveTo(tx, worker, person)))
  if (given.length === 0) return
  await notify(tx, node.clock.now(), notices.joined(person, given))
  const [last] = given.filter(({ to_day }) => to_day !== null).toSorted((a, b) => later(b, a))
  if (last) await enqueue(tx, tellLoss, { spell: last.id })
}

function later(a: { to_day: string | null }, b: { to_day: string | null }): number {
  return (a.to_day ?? '').localeCompare(b.to_day ?? '')
}

const batch = 500

/** Finds who came while a report about them was being kept: by night, page by page. */
export async function joinAll(call: Call): Promise<void> {
  const { node, actor } = call
  for (let after: string | undefined; ; ) {
    const from = after
    after = await inTransaction(node, actor, 'benefits.join-workers', async (tx) => {
      const waiting = await waitedFor(tx, node, from, batch)
      const come = await personsByLinkingIds(
        tx,
        node,
        waiting.map(({ linking }) => linking),
      )
      for (const { id } of come.values()) await joinWorker(tx, node, id)
      return waiting.length < batch ? undefined : waiting.at(-1)?.id
    })
    if (after === undefined) return
  }
}
