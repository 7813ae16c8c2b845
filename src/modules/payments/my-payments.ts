import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { accountsOf } from './accounts/account-store.ts'
import { themselves } from './accounts/register-account.ts'
import { type OrderLine, linesOfOrder } from './order-lines.ts'
import { type Balance, balanceOf, paymentsOf } from './read-payments.ts'
import { type AccountRow, type OrderRow, tables } from './tables.ts'

/** A person's accounts, payments, and what lies where. */
export type MyPayments = {
  readonly paid?: AccountRow
  readonly other?: AccountRow
  readonly payments: readonly OrderRow[]
  readonly balance: Balance
}

/** Everything that the page of the account shows. */
export const myPayments: Operation<Record<never, never>, MyPayments> = query('payments.my-payments', {
  input: z.object({}),
  allow: ({ actor }) => themselves(actor),
  run: async ({ actor, tx }) => {
    const person = personOf(actor) ?? ''
    const payments = await paymentsOf(tx, person)
    return { value: { ...(await accountsOf(tx, person)), payments, balance: await balanceOf(tx, person) } }
  },
})

/** One payment and every way it went. */
export const myPayment: Operation<{ order: string }, { order: OrderRow; lines: readonly OrderLine[] }> = query(
  'payments.my-payment',
  {
    input: z.object({ order: z.uuid() }),
    allow: ({ actor }) => themselves(actor),
    run: async ({ actor, input, tx }) => {
      const found = tables(tx).selectFrom('payments.payment_order').selectAll().where('id', '=', input.order)
      const order = await found.executeTakeFirst()
      if (!order || order.person_id !== personOf(actor)) return refusal('platform.not-found', 404)
      return { value: { order, lines: await linesOfOrder(tx, order.id) } }
    },
  },
)
