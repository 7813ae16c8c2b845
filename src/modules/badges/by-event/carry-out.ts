import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { issueRows, type RowOutcome } from '../bulk/issue-rows.ts'
import { keepOutcomes, type NewOutcome } from './event-store.ts'
import { judgeAll, type Meant } from './judge-all.ts'
import { settleEvent } from './settle-event.ts'

/** Issues what the rules say of one event. After a crash or a second time it does what is missing. */
export const carryOutEvent: Job = job('badges.carry-out-event', {
  data: z.object({ event: z.uuid() }),
  retries: 20,
  run: async (call, { event }) => await carryOut(call, event),
})

/** The same as the job, at once: judge, issue in one transaction with what came of it, settle. */
export async function carryOut(call: Call, event: string): Promise<void> {
  const work = await asSystem(call, (tx) => judgeAll(tx, call.node, event))
  if (!work) return
  const { organisation, meant } = work
  if (meant.length > 0) {
    const now = call.node.clock.now()
    const rows = meant.map(({ row }) => row)
    await issueRows(call, organisation, rows, async (tx, outcomes) => {
      await keepOutcomes(tx, { event, organisation, now }, outcomes.map(outcomeFor(meant)))
    })
  }
  await asSystem(call, (tx) => settleEvent(tx, call, event))
  call.node.wake()
}

function outcomeFor(meant: readonly Meant[]): (outcome: RowOutcome, at: number) => NewOutcome {
  return (outcome, at) => {
    const rule = meant[at]?.rule ?? ''
    if (outcome.state === 'no-such-holder') return { rule, state: 'refused', why: 'unknown-holder' }
    return { rule, state: outcome.state, ...('badge' in outcome && { badge: outcome.badge }) }
  }
}

async function asSystem<T>({ node, actor }: Call, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, actor, 'badges.carry-out-event', work)
}
