import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { giveBack } from '../order-outcome.ts'
import { lockOrders } from '../order-store.ts'
import { answerItems, openItems } from './batch-store.ts'

/** Why payments of a file that the bank refused came back. An operator lets them go again; the persons need do nothing. */
export const fileRefused = 'file-refused'

/** The bank refused a whole file and booked nothing of it: its payments come back. */
export async function refuseBatch(tx: Tx, call: Call, number: number, code: string): Promise<void> {
  const items = await openItems(tx, number)
  const orders = new Map(
    (
      await lockOrders(
        tx,
        items.map((item) => item.order_id),
      )
    ).map((order) => [order.id, order]),
  )
  await answerItems(
    tx,
    call.node.clock.now(),
    items.map(({ id }) => id),
    { result: 'returned', why: fileRefused },
  )
  const back = items.flatMap(({ id, order_id }) => {
    const order = orders.get(order_id)
    return order ? [{ order, item: id }] : []
  })
  await giveBack(tx, call, back, fileRefused)
  call.node.log.error({ batch: number, code }, 'the bank refused a file of payments')
}
