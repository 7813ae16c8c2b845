import { z } from 'zod'
import { isRefusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { inOrder } from './in-order.ts'
import { settleRound } from './settle-round.ts'
import { stateOf } from './round-state.ts'
import { heldRound } from './store.ts'

/**
 * Decides a sent round by itself where everything is in order; every other one waits for an officer. It may run again: what is
 * decided stays. A decision that the rules do not sign by themselves waits for an officer, too.
 */
export const decideRoundJob: Job = job('benefits.decide-sent-round', {
  data: z.object({ round: z.uuid() }),
  run: async (call, { round: id }) => {
    const { node, actor } = call
    await inTransaction(node, actor, 'benefits.decide-sent-round', async (tx) => {
      const held = await heldRound(tx, id)
      if (!held?.round.sent_at || held.round.decided_at) return
      const now = node.clock.now()
      const state = await stateOf(tx, held, now)
      if (!inOrder(state)) return
      const done = await settleRound(tx, call, state, {
        signer: { kind: 'automatic' },
        days: state.assessed.recognised,
      })
      if (isRefusal(done)) throw new Error(`round ${id}: ${done.refused}`)
    })
  },
})
