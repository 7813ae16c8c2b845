import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { notify } from '../../notifications/index.ts'
import { sendBackAgain } from '../send-again.ts'
import { tables } from '../tables.ts'
import { accountNotices } from '../texts/notices.ts'
import type { AccountState } from './account-states.ts'
import { lockAccount, openAccount, replaceAccount, sealAccount } from './account-store.ts'

type Answered = {
  readonly account: string
  readonly holder: string
  readonly state: Exclude<AccountState, 'waiting'>
  readonly isProtected: boolean
}

/** What the bank said takes effect: a confirmed account is paid to from now on, and what had come back goes again. Once. */
export async function settleAccount(tx: Tx, node: Node, answered: Answered): Promise<void> {
  const now = node.clock.now()
  const row = await lockAccount(tx, answered.account)
  if (row?.state !== 'waiting' || row.replaced_at !== null) return
  const { id, person_id: person } = row
  const { state, holder, isProtected } = answered
  if (state === 'verified') await replaceAccount(tx, now, person, 'paid')
  const content = sealAccount(node, id, person, { ...openAccount(node, row), holder })
  await tables(tx)
    .updateTable('payments.account')
    .set({ state, content, protected: isProtected, answered_at: now })
    .where('id', '=', id)
    .execute()
  if (state === 'verified') await goesNow(tx, now, person)
  await notify(tx, now, { to: { person }, ...accountNotices[state] })
}

// What had come back goes again, and what had waited for an account waits for nothing any more.
async function goesNow(tx: Tx, now: Date, person: string): Promise<void> {
  await sendBackAgain(tx, now, person)
  await tables(tx)
    .updateTable('payments.payment_order')
    .set({ why: null })
    .where('person_id', '=', person)
    .where('state', '=', 'open')
    .execute()
}
