import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { decryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import type { Node } from '../../../platform/node.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { IssueOrder } from '../contract.ts'
import { tables } from '../tables.ts'
import type { BulkOrder } from './bulk-order.ts'
import type { RowFault } from './check-rows.ts'
import { ordersOf, outcomesOf, rowPlace } from './store.ts'

/** The agency's orders for many badges, newest first. */
export const bulkOrders: Operation<Record<never, never>, readonly BulkOrder[]> = query('badges.bulk-orders', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, tx }) => ({ value: await ordersOf(tx, organisationOf(actor, 'issuer') ?? '') }),
})

/** A line with errors. */
export type FaultyLine = { readonly line: number; readonly faults: readonly RowFault[] }

/** One order with its first errors and what came of its lines. */
export type OpenedOrder = {
  readonly order: BulkOrder
  readonly faulty: readonly FaultyLine[]
  readonly outcomes: ReadonlyMap<string, number>
  /** The first lines that will be issued, as the file says them: for who sends or approves. */
  readonly first: readonly { readonly line: number; readonly says: IssueOrder }[]
}

const Faults: z.ZodType<readonly RowFault[]> = z.array(z.object({ column: z.string(), fault: z.string() }))

/** One order. `all` gives every error, else the first hundred. */
export const bulkOrder: Operation<{ order: string; all?: boolean | undefined }, OpenedOrder> = query(
  'badges.bulk-order',
  {
    input: z.object({ order: z.uuid(), all: z.boolean().optional() }),
    allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
    run: async ({ actor, input, tx, call }) => {
      const [order] = await ordersOf(tx, organisationOf(actor, 'issuer') ?? '', input.order)
      if (!order) return refusal('badges.no-such-order', 404)
      const rows = await tables(tx)
        .selectFrom('badges.bulk_row')
        .select(['line', 'faults'])
        .where('order_id', '=', input.order)
        .where('faults', '!=', '[]')
        .orderBy('line')
        .limit(input.all ? 100_000 : 100)
        .execute()
      const faulty = rows.map(({ line, faults }) => ({ line, faults: Faults.parse(faults) }))
      return {
        value: {
          order,
          faulty,
          outcomes: await outcomesOf(tx, input.order),
          first: await firstLines(tx, call.node, input.order),
        },
      }
    },
  },
)

const shownLines = 20

async function firstLines(tx: Tx, node: Node, order: string): Promise<OpenedOrder['first']> {
  const rows = await tables(tx)
    .selectFrom('badges.bulk_row')
    .select(['id', 'line', 'content'])
    .where('order_id', '=', order)
    .where('content', 'is not', null)
    .orderBy('line')
    .limit(shownLines)
    .execute()
  return rows.map(({ id, line, content }) => ({
    line,
    says: IssueOrder.parse(JSON.parse(decryptField(fieldKeys.of(node), rowPlace(id), content ?? ''))),
  }))
}
