import { z } from 'zod'
import type { BatchAnswer } from '../../../gateways/bank/port.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { bankOf } from '../services.ts'
import type { BatchRow } from '../tables.ts'
import { askForAccounts } from './ask-for-accounts.ts'
import { batchesIn, changeBatch, lockBatch } from './batch-store.ts'
import { makeBatch } from './make-batch.ts'
import { refuseBatch } from './refuse-batch.ts'
import { openFile } from './sealed-file.ts'

/**
 * Makes files of what is due and sends every file the bank has not acknowledged, the same bytes under the same number: the bank
 * books a number once. Without an answer the job fails and is tried again.
 */
export const sendBatch: Job = job('payments.send-batch', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    while ((await system(call, (tx) => makeBatch(tx, call))) > 0);
    await system(call, (tx) => askForAccounts(tx, call.node))
    for (const batch of await system(call, (tx) => batchesIn(tx, 'written'))) await sendOne(call, batch)
  },
})

async function sendOne(call: Call, { number, digest, content }: BatchRow): Promise<void> {
  const text = openFile(call.node, number, content ?? '')
  const answer = await bankOf.of(call.node).submitBatch({ number, digest, text }, `batch-${number}`)
  await system(call, async (tx) => {
    const batch = await lockBatch(tx, number)
    if (batch?.state === 'written') await settle(tx, call, batch, answer)
  })
  if (answer.answer === 'unavailable') throw new Error(`the bank does not take file ${number} now`)
}

async function settle(tx: Tx, call: Call, { number, tries }: BatchRow, answer: BatchAnswer): Promise<void> {
  const now = call.node.clock.now()
  const tried = { tries: tries + 1 }
  switch (answer.answer) {
    case 'taken':
    case 'had-it':
      return await changeBatch(tx, number, { ...tried, state: 'taken', taken_at: now })
    case 'refused':
      await changeBatch(tx, number, { ...tried, state: 'refused', code: answer.code, content: null })
      return await refuseBatch(tx, call, number, answer.code)
    case 'unavailable':
      return await changeBatch(tx, number, tried)
  }
}

async function system<T>({ node, actor }: Call, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, actor, 'send-batch', work)
}
