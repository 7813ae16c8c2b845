import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { checkAccount } from './accounts/check-account.ts'
import { orderSendBacks } from './deposits/order-send-backs.ts'
import { readDeposits } from './deposits/read-deposits.ts'
import { readResults } from './batches/read-results.ts'
import { sendBatch } from './batches/send-batch.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'
import { sendAgain } from './ask-again.ts'

/** Payments to persons, the ledger under them, and what was paid too much. */
export const payments: Module = {
  name: 'payments',
  personal,
  routes,
  jobs: [checkAccount, sendBatch, readResults, readDeposits, orderSendBacks, sendAgain],
  acts,
  refusals,
  sealed: [
    { table: 'payments.account', column: 'content', row: 'id', person: 'person_id' },
    { table: 'payments.batch', column: 'content', row: 'number' },
    { table: 'payments.deposit', column: 'content', row: 'number' },
  ],
  migrations: new URL('./migrations/', import.meta.url),
}
