import { z } from 'zod'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { orderCounts } from '../check-store.ts'
import type { OrderState } from '../order-states.ts'
import { type Balance, wholeBalance } from '../read-payments.ts'
import { type BatchRow, type OrderRow, tables } from '../tables.ts'

/** What the operator sees: sums, files, and payments that came back. No names and no account numbers. */
export type Overview = {
  readonly balance: Balance
  readonly counts: Readonly<Partial<Record<OrderState, number>>>
  readonly batches: readonly Omit<BatchRow, 'content'>[]
  readonly returned: readonly Pick<OrderRow, 'id' | 'source' | 'amount' | 'why' | 'changed_at'>[]
}

/** Whether somebody acts for the operator. */
export function isOperator(actor: Actor): boolean {
  return organisationOf(actor, 'operator') !== undefined
}

const columns = [
  'number',
  'day',
  'count',
  'total',
  'digest',
  'state',
  'code',
  'tries',
  'written_at',
  'taken_at',
  'done_at',
] as const

/** The state of all payments. */
export const paymentsOverview: Operation<Record<never, never>, Overview> = query('payments.overview', {
  input: z.object({}),
  allow: ({ actor }) => isOperator(actor),
  run: async ({ tx }) => {
    const batches = await tables(tx)
      .selectFrom('payments.batch')
      .select([...columns])
      .orderBy('number', 'desc')
      .limit(50)
      .execute()
    const returned = await tables(tx)
      .selectFrom('payments.payment_order')
      .select(['id', 'source', 'amount', 'why', 'changed_at'])
      .where('state', '=', 'returned')
      .orderBy('changed_at')
      .limit(200)
      .execute()
    return { value: { balance: await wholeBalance(tx), counts: await orderCounts(tx), batches, returned } }
  },
})
