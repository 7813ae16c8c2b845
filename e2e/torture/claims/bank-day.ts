import { sql } from 'kysely'
import { toId } from '../../../src/kernel/id.ts'
import { must } from '../../../src/kernel/refusal.ts'
import { checkAccount } from '../../../src/modules/payments/accounts/check-account.ts'
import { registerAccount } from '../../../src/modules/payments/accounts/register-account.ts'
import { readResults } from '../../../src/modules/payments/batches/read-results.ts'
import { sendBatch } from '../../../src/modules/payments/batches/send-batch.ts'
import { systemCall } from '../../../src/platform/node.ts'
import { personActor } from '../../../src/platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../src/platform/testing/test-node.ts'
import { ask, inLanes } from './ask.ts'

/** A day at the bank: files, results, and another account of whoever's money came back, so that it goes again. Gives what is left. */
export async function bankDay(node: TestNode): Promise<number> {
  await sendBatch.run(systemCall(node, sendBatch.name), {})
  await readResults.run(systemCall(node, readResults.name), {})
  await inLanes(await cameBack(node), async ({ person }) => {
    const me = callBy(node, personActor(toId(person)))
    must(await registerAccount(me, { bank: '004', number: '999999999996' }))
  })
  await inLanes(await waiting(node), async ({ account }) => {
    await checkAccount.run(systemCall(node, checkAccount.name), { account })
  })
  const left = sql<{ n: number }>`select count(*)::int as n from payments.payment_order where state <> 'settled'`
  return (await ask(node, left))[0]?.n ?? 0
}

async function cameBack(node: TestNode): Promise<readonly { person: string }[]> {
  return await ask(
    node,
    sql<{ person: string }>`select distinct o.person_id as person from payments.payment_order o
      where o.state = 'returned' and not exists (
        select 1 from payments.account a where a.person_id = o.person_id and a.state = 'waiting')`,
  )
}

async function waiting(node: TestNode): Promise<readonly { account: string }[]> {
  const open = sql<{ account: string }>`select id as account from payments.account where state = 'waiting'`
  return await ask(node, open)
}
