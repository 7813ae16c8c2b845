import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../platform/testing/test-node.ts'
import { registerAccount } from '../accounts/register-account.ts'
import { settleAccount } from '../accounts/settle-account.ts'
import { readResults } from '../batches/read-results.ts'
import { sendBatch } from '../batches/send-batch.ts'
import { asSystem } from './stage.ts'

/** An account that the bank has confirmed, for whoever a test made up. */
export async function confirmedAccount(node: TestNode, person: string, number = '123456786'): Promise<void> {
  const { account } = must(await registerAccount(callBy(node, personActor(toId(person))), { bank: '004', number }))
  const answer = { account, holder: '시험', state: 'verified', isProtected: false } as const
  await asSystem(node, (tx) => settleAccount(tx, node, answer))
}

/** Everything that is due goes to the bank, and what the bank says of it is taken over. */
export async function payDay(node: TestNode): Promise<void> {
  for (const job of [sendBatch, readResults]) await job.run(systemCall(node, job.name), {})
}
