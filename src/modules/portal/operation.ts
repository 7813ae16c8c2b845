import { z } from 'zod'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type Backlog, backlog, replay } from '../../platform/outbox/admin.ts'
import { type NodeCounts, type ParkedFact, nodeCounts, parkedFacts } from '../../read-models/node-counts.ts'
import { type OutsideSystem, outsideSystems } from './outside-systems.ts'

/** How the node is doing. */
export type NodeState = {
  readonly backlog: Backlog
  readonly parked: readonly ParkedFact[]
  readonly counts: NodeCounts
  readonly systems: readonly OutsideSystem[]
}

/** Reads how the node is doing: counts and errors, nobody's data. */
export const nodeState: Operation<Record<never, never>, NodeState> = query('portal.node-state', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ call: { node } }) => ({
    value: { backlog: await backlog(node), ...(await counted(node)), systems: await outsideSystems.of(node).states() },
  }),
})

async function counted(node: Node): Promise<Pick<NodeState, 'parked' | 'counts'>> {
  const { actor } = systemCall(node, 'portal.node-state')
  return await inTransaction(node, actor, 'portal.node-state', async (tx) => ({
    parked: await parkedFacts(tx),
    counts: await nodeCounts(tx),
  }))
}

/** Delivers parked facts once more. Gives how many were freed. */
export const replayParked: Operation<Record<never, never>, { freed: number }> = command('portal.replay-parked', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ call }) => ({ value: { freed: await replay(call.node, 'parked') } }),
})
