import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { type Held, hold, leaveKind } from '../allowances/hold.ts'
import { type Draft, draftOf } from '../allowances/kinds.ts'
import { settle } from '../allowances/settle.ts'
import { leaves, nothingElse } from './kinds.ts'
import { claimsOf } from './store.ts'

/**
 * Decides a month of a leave by itself where an officer has decided an earlier one, nothing else happened in it and the law says yes on
 * nothing unverified; every other one waits for an officer. It may run again: what is decided stays.
 */
export const decideMonthJob: Job = job('benefits.decide-leave-month', {
  data: z.object({ allowance: z.uuid() }),
  run: async (call, { allowance }) => {
    const { node, actor } = call
    await inTransaction(node, actor, 'benefits.decide-leave-month', async (tx) => {
      const now = node.clock.now()
      const held = await hold(tx, node, allowance, now)
      if (!held || held.row.decided_at !== null || !(await goesOn(tx, held))) return
      if (!isPlain(held, draftOf(held.row.kind, held.facts, dayOf(now)))) return
      const done = await settle(tx, call, held, { kind: 'automatic' })
      if (isRefusal(done)) throw new Error(`allowance ${allowance}: ${done.refused}`)
    })
  },
})

// What a person confirmed for one month of a leave carries the next.
async function goesOn(tx: Tx, { row, leave }: Held): Promise<boolean> {
  if (!leave || !leaves[leaveKind(leave.kind)].monthly) return false
  const before = (await claimsOf(tx, leave.id)).filter(({ id }) => id !== row.id)
  return before.some(({ decided_by, amount }) => decided_by !== null && (amount ?? 0) > 0)
}

function isPlain({ said }: Held, { amount, status }: Draft): boolean {
  const nothing = Object.keys(nothingElse).every((name) => (said[name] ?? 0) === 0)
  return nothing && status === 'settled' && (amount ?? 0) > 0
}
