import { z } from 'zod'
import type { BatchAnswer } from '../../../gateways/bank/port.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { notify } from '../../notifications/index.ts'
import { post } from '../post.ts'
import { bankOf } from '../services.ts'
import { type SendBackRow, tables } from '../tables.ts'
import { paymentNotices } from '../texts/notices.ts'
import { openDeposit } from './deposit-store.ts'
import { namedClaim } from './named-claim.ts'
import { answerSendBack, holdOrdered, orderedSendBacks } from './send-back-store.ts'

/** Has the bank send back what an officer signed; the bank does it once for each deposit, however often it is told. */
export const orderSendBacks: Job = job('payments.send-back', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    for (const row of await system(call, orderedSendBacks)) await orderOne(call, row)
  },
})

async function orderOne(call: Call, { id, deposit_number: number, amount }: SendBackRow): Promise<void> {
  // What the sender reads on their own statement: they have no page here.
  const order = { number, amount, words: `온일에서 돌려보냄, 입금 ${number}번` }
  const answer = await bankOf.of(call.node).returnDeposit(order, `return-${number}`)
  if (answer.answer === 'unavailable') throw new Error(`the bank does not send back deposit ${number} now`)
  await system(call, async (tx) => {
    const row = await holdOrdered(tx, id)
    if (row) await settle(tx, call, row, answer)
  })
}

type Settled = Exclude<BatchAnswer, { answer: 'unavailable' }>

async function settle(tx: Tx, call: Call, { id, deposit_number, amount }: SendBackRow, answer: Settled): Promise<void> {
  const now = call.node.clock.now()
  if (answer.answer === 'refused') {
    await answerSendBack(tx, id, { state: 'refused', code: answer.code, answered_at: now })
    await post(tx, now, { key: `not-sent-back:${id}`, event: 'not-sent-back', person: null, amount })
    return
  }
  await answerSendBack(tx, id, { state: 'done', code: null, answered_at: now })
  await post(tx, now, { key: `sent-back:${id}`, event: 'sent-back', person: null, amount })
  await tell(tx, call, deposit_number)
}

// Whose number the sender wrote is told; of any other deposit nobody knows whom to tell but the bank.
async function tell(tx: Tx, { node }: Call, number: number): Promise<void> {
  const one = tables(tx).selectFrom('payments.deposit').selectAll().where('number', '=', number)
  const named = await namedClaim(tx, openDeposit(node, await one.executeTakeFirstOrThrow()))
  if (!named) return
  const said = { ...paymentNotices['sent-back'], link: '/my/overpayments' }
  await notify(tx, node.clock.now(), { to: { person: named.person_id }, ...said })
}

async function system<T>({ node, actor }: Call, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, actor, 'send-back', work)
}
