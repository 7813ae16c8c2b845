import { z } from 'zod'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { approveOrder, dropOrder, refuseOrder, sendOrder } from './orders/decide-order.ts'
import { NewRows, prepareRows } from './orders/prepare-rows.ts'
import { bulkOrder, type OpenedOrder } from './orders/read-orders.ts'

const one = z.object({ id: z.uuid() })
const Changed = z.object({ order: z.uuid(), receipt: z.string().optional() })
const Order = z.object({
  order: z.uuid(),
  state: z.enum(['shown', 'waiting', 'issuing', 'done', 'refused', 'dropped']),
  design: z.uuid(),
  rows: z.number(),
  faulty: z.number(),
  outcomes: z.record(z.string(), z.number()),
  reason: z.string().optional(),
  faults: z.array(z.object({ line: z.number(), column: z.string(), fault: z.string() })),
})

function orderJson({ order, faulty, outcomes }: OpenedOrder): z.infer<typeof Order> {
  return {
    order: order.id,
    state: order.state,
    design: order.design,
    rows: order.rows,
    faulty: order.faults,
    outcomes: Object.fromEntries(outcomes),
    ...(order.reason !== undefined && { reason: order.reason }),
    faults: faulty.flatMap(({ line, faults }) => faults.map((fault) => ({ line, ...fault }))),
  }
}

function changed(outcome: Outcome<{ order: string }>): z.infer<typeof Changed> {
  const { order } = must(outcome)
  return { order, ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) }
}

/** Many badges for other systems: the same order, the same second person as on the page. */
export const ordersApi: readonly Route[] = [
  api(
    'POST',
    '/issuer/orders',
    'issuer',
    {
      summary:
        'Bring many badges of a published design: read and checked, nothing is issued. Repeat with the same key safely',
      body: NewRows,
      response: Order,
      status: 201,
    },
    async (c) => {
      const { order } = must(await prepareRows(c.call, c.body))
      return json(orderJson(must(await bulkOrder(c.call, { order, all: true }))), 201)
    },
  ),
  api(
    'GET',
    '/issuer/orders/:id',
    'issuer',
    { summary: 'How far an order is, what came of its rows, and every fault by row', params: one, response: Order },
    async (c) => json(orderJson(must(await bulkOrder(c.call, { order: c.params['id'], all: true })))),
  ),
  api(
    'POST',
    '/issuer/orders/:id/send',
    'issuer',
    { summary: 'Send it on to a second person; rows with faults are left out', params: one, response: Changed },
    async (c) => json(changed(await sendOrder(c.call, { order: c.params['id'] }))),
  ),
  api(
    'POST',
    '/issuer/orders/:id/approve',
    'issuer',
    {
      summary: 'Approve it, as another person than who made it; the badges are issued',
      params: one,
      response: Changed,
    },
    async (c) => json(changed(await approveOrder(c.call, { order: c.params['id'] }))),
  ),
  api(
    'POST',
    '/issuer/orders/:id/refuse',
    'issuer',
    {
      summary: 'Refuse it with a reason, as another person than who made it',
      params: one,
      body: z.object({ reason: z.string() }),
      response: Changed,
    },
    async (c) => json(changed(await refuseOrder(c.call, { order: c.params['id'], reason: c.body['reason'] }))),
  ),
  api(
    'POST',
    '/issuer/orders/:id/drop',
    'issuer',
    { summary: 'Take it back before anybody decided', params: one, response: Changed },
    async (c) => json(changed(await dropOrder(c.call, { order: c.params['id'] }))),
  ),
]
