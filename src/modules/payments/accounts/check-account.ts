import { z } from 'zod'
import { isDay } from '../../../kernel/day.ts'
import type { StatedAccount } from '../../../gateways/bank/port.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { holderFacts } from '../../identity/index.ts'
import { bankOf } from '../services.ts'
import { lockAccount, openAccount } from './account-store.ts'
import type { AccountState } from './account-states.ts'
import { settleAccount } from './settle-account.ts'

/** Asks the bank whether an account is its person's. Without an answer the job is tried again, over about a day. */
export const checkAccount: Job = job('payments.check-account', {
  data: z.object({ account: z.uuid() }),
  retries: 16,
  run: async (call, { account }) => {
    const stated = await statedOf(call, account)
    if (!stated) return
    if (stated.birthDate === undefined) return await settle(call, account, stated.name, 'no-birth-date', false)
    const { bank, number, name, birthDate } = stated
    const found = await bankOf.of(call.node).checkHolder({ bank, number, name, birthDate }, account)
    if (found.answer === 'unavailable') throw new Error('the bank does not answer now')
    const state = found.answer === 'matches' ? 'verified' : found.answer
    await settle(call, account, name, state, found.answer === 'matches' && found.protected)
  },
})

type Asked = Omit<StatedAccount, 'birthDate'> & Partial<Pick<StatedAccount, 'birthDate'>>

async function statedOf({ node, actor }: Call, account: string): Promise<Asked | undefined> {
  return await inTransaction(node, actor, 'check-account', async (tx) => {
    const row = await lockAccount(tx, account)
    if (row?.state !== 'waiting' || row.replaced_at !== null) return undefined
    const { name = '', birthDate } = (await holderFacts(tx, node, row.person_id)) ?? {}
    const { number } = openAccount(node, row)
    return { bank: row.bank, number, name, ...(isDay(birthDate) && { birthDate }) }
  })
}

async function settle(
  { node, actor }: Call,
  account: string,
  holder: string,
  state: Exclude<AccountState, 'waiting'>,
  isProtected: boolean,
): Promise<void> {
  await inTransaction(node, actor, 'check-account', (tx) =>
    settleAccount(tx, node, { account, holder, state, isProtected }),
  )
}
