import { z } from 'zod'
import type { Deposit } from '../../../gateways/bank/port.ts'
import { won } from '../../../kernel/won.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { claimByCode, holdClaim, owedOf } from '../claim-store.ts'
import { bankOf } from '../services.ts'
import { codesIn } from './codes.ts'
import { type For, keepDeposit, lastDeposit } from './deposit-store.ts'
import { repay } from './repay.ts'

/**
 * Takes over what came in on the account for paying back, number after number, each once: what names one overpayment and is not more than is
 * owed pays it back; the rest waits for a person.
 */
export const readDeposits: Job = job('payments.read-deposits', {
  data: z.object({}),
  cron: '* * * * *',
  run: async (call) => {
    while ((await readSome(call)) > 0);
  },
})

async function readSome(call: Call): Promise<number> {
  const { node, actor } = call
  const after = await inTransaction(node, actor, 'read-deposits', lastDeposit)
  const answer = await bankOf.of(node).readDeposits(after, `deposits-${after}`)
  if (answer.answer === 'unavailable') throw new Error('the bank does not say now what came in')
  const fresh = answer.deposits.filter(({ number }) => number > after).toSorted((a, b) => a.number - b.number)
  for (const deposit of fresh) await inTransaction(node, actor, 'read-deposits', (tx) => takeOver(tx, call, deposit))
  return fresh.length
}

async function takeOver(tx: Tx, { node }: Call, deposit: Deposit): Promise<void> {
  const now = node.clock.now()
  const it = await forWhat(tx, deposit)
  if (!(await keepDeposit(tx, node, now, deposit, it)) || 'why' in it) return
  const { number, amount } = deposit
  const posted = await repay(tx, now, { number, amount: won(amount) }, { id: it.claim, person_id: it.person })
  if (!posted) throw new Error(`payments: deposit ${number} was posted before it was read`)
}

// Nothing is guessed: by its number, one, and not more than is owed.
async function forWhat(tx: Tx, { sender, memo, amount }: Deposit): Promise<For> {
  const codes = codesIn(`${memo}\n${sender}`)
  const [code, more] = codes
  if (code === undefined) return { why: 'no-number' }
  const found = more === undefined ? await claimByCode(tx, code) : undefined
  const claim = found && (await holdClaim(tx, found.id))
  if (!claim) return { why: 'no-such-number' }
  return amount > (await owedOf(tx, claim.id))
    ? { why: 'more-than-owed' }
    : { claim: claim.id, person: claim.person_id }
}
