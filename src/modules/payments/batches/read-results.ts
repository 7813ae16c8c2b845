import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { bankOf } from '../services.ts'
import { applyResults } from './apply-results.ts'
import { batchesIn, changeBatch, lockBatch } from './batch-store.ts'

/** Asks what became of every file the bank has. One it does not know is sent again, under its number. */
export const readResults: Job = job('payments.read-results', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    const taken = await inTransaction(call.node, call.actor, 'read-results', (tx) => batchesIn(tx, 'taken'))
    for (const { number } of taken) await readOne(call, number)
  },
})

async function readOne(call: Call, number: number): Promise<void> {
  const answer = await bankOf.of(call.node).readResults(number, `batch-${number}`)
  if (answer.answer === 'unavailable') throw new Error(`the bank does not say what became of file ${number} now`)
  await inTransaction(call.node, call.actor, 'read-results', async (tx) => {
    const batch = await lockBatch(tx, number)
    if (batch?.state !== 'taken') return
    if (answer.answer === 'not-known') return await changeBatch(tx, number, { state: 'written', taken_at: null })
    await applyResults(tx, call, number, answer.results)
  })
}
