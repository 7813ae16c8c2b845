import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { type Outcome, after } from './delivery.ts'
import { followUp } from './follow-up.ts'
import { planAll } from './plan.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type DeliveryRow, claimNext, settle } from './store.ts'

const lanes = 8

/**
 * Decides the ways of new messages and makes every delivery that is due. Runs when something was told, and every minute for
 * retries and for what a process that died had taken. Several processes may do it at once.
 */
export const deliver: Job = job('notifications.deliver', {
  data: z.object({}),
  cron: '* * * * *',
  alike: true,
  run: async (call) => {
    await planAll(call)
    await Promise.all(Array.from({ length: lanes }, async () => await deliverAll(call)))
  },
})

async function deliverAll(call: Call): Promise<void> {
  while (await deliverNext(call));
}

/** One try of one due delivery: taken in one transaction, sent outside of any, its outcome written in another. */
async function deliverNext(call: Call): Promise<boolean> {
  const { node, actor } = call
  const row = await inTransaction(node, actor, purpose, (tx) => claimNext(tx, node.clock.now()))
  if (row === undefined) return false
  const prepared = await inTransaction(node, actor, purpose, (tx) => prepare(tx, node, row))
  await conclude(call, row, prepared, await outcomeOf(call, row, prepared))
  return true
}

const purpose = 'notifications.deliver'

async function outcomeOf(call: Call, row: DeliveryRow & { wasUnsure: boolean }, prepared: Prepared): Promise<Outcome> {
  if ('nothing' in prepared) return { outcome: 'refused', why: prepared.nothing }
  try {
    return await prepared.send(row.wasUnsure)
  } catch (error) {
    // Not foreseen, so nobody knows whether it was sent: it is tried again as the same message, and the log tells.
    call.node.log.error({ delivery: row.id, channel: row.channel, error: String(error) }, 'a message could not be sent')
    return { outcome: 'later', why: 'unforeseen', unsure: true }
  }
}

async function conclude(call: Call, row: DeliveryRow, prepared: Prepared, outcome: Outcome): Promise<void> {
  const { node, actor } = call
  const shownTo = 'shownTo' in prepared ? prepared.shownTo : undefined
  await inTransaction(node, actor, purpose, async (tx) => {
    const now = node.clock.now()
    const next = after(outcome, row.attempts, now)
    await settle(tx, now, row, next, shownTo)
    if (next.state === 'given-up') await followUp(tx, node, now, row, next)
  })
}
