import { z } from 'zod'
import { organisationOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { type OddBatch, type OddOrder, oddBatches, oddOrders, oddSendBacks, orderCounts } from './check-store.ts'
import type { OrderState } from './order-states.ts'
import { type Balance, wholeBalance } from './read-payments.ts'

/** What was found: whether the ledger sums to 0, and which orders and files do not agree with it and with the bank's answers. */
export type Checked = {
  readonly balances: boolean
  readonly balance: Balance
  readonly orders: Readonly<Partial<Record<OrderState, number>>>
  readonly oddOrders: readonly OddOrder[]
  readonly oddBatches: readonly OddBatch[]
  /** Deposits that go or went back to their senders and of which the ledger says otherwise. */
  readonly oddSendBacks: readonly number[]
}

/** Checks the whole ledger to the won, each order against it and against what the bank said of its lines. */
export const checkPayments: Operation<Record<never, never>, Checked> = query('payments.check', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined || actor.kind === 'system',
  run: async ({ tx }) => {
    const balance = await wholeBalance(tx)
    const sum = Object.values(balance).reduce((total, one) => total + one, 0)
    const value = {
      balance,
      orders: await orderCounts(tx),
      oddOrders: await oddOrders(tx),
      oddBatches: await oddBatches(tx),
      oddSendBacks: await oddSendBacks(tx),
    }
    return { value: { balances: sum === 0, ...value } }
  },
})

/** Whether everything agrees. */
export function isSound({ balances, oddOrders: orders, oddBatches: batches, oddSendBacks: back }: Checked): boolean {
  return balances && orders.length === 0 && batches.length === 0 && back.length === 0
}
