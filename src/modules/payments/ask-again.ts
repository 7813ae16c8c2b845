import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { accountsOf } from './accounts/account-store.ts'
import { themselves } from './accounts/register-account.ts'
import { sendBackAgain } from './send-again.ts'

/** A person's payments that came back wait to go again. */
export const sendAgain: Job = job('payments.send-again', {
  data: z.object({ person: z.uuid() }),
  run: async ({ node, actor }, { person }) => {
    await inTransaction(node, actor, 'send-again', (tx) => sendBackAgain(tx, node.clock.now(), person))
  },
})

/** Asks for what came back to go again to the same account: for whoever had its limit raised. */
export const askAgain: Operation<Record<never, never>, { person: string }> = command('payments.ask-again', {
  input: z.object({}),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, tx }) => {
    const person = personOf(actor) ?? ''
    if ((await accountsOf(tx, person)).paid === undefined) return refusal('payments.no-account', 409)
    await enqueue(tx, sendAgain, { person })
    return { value: { person }, subject: person }
  },
})
