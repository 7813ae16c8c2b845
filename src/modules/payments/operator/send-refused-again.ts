import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { fileRefused } from '../batches/refuse-batch.ts'
import { goAgain } from '../order-outcome.ts'
import { lastItems } from '../send-again.ts'
import { tables } from '../tables.ts'
import { isOperator } from './overview.ts'

/** Lets every payment go again that came back because the bank had refused its file: once the cause is known. */
export const sendRefusedAgain: Operation<Record<never, never>, { orders: number }> = command(
  'payments.send-refused-again',
  {
    input: z.object({}),
    allow: ({ actor }) => isOperator(actor),
    run: async ({ tx, now }) => {
      const orders = await tables(tx)
        .selectFrom('payments.payment_order')
        .selectAll()
        .where('state', '=', 'returned')
        .where('why', '=', fileRefused)
        .orderBy('id')
        .limit(1000)
        .forUpdate()
        .execute()
      if (orders.length === 0) return refusal('payments.nothing-refused', 409)
      const items = await lastItems(
        tx,
        orders.map(({ id }) => id),
      )
      await goAgain(
        tx,
        now,
        orders.map((order) => ({ order, item: items.get(order.id) ?? order.id })),
      )
      return { value: { orders: orders.length } }
    },
  },
)
