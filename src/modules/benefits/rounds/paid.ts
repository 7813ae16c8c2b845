import type { Tx } from '../../../platform/database/connect.ts'
import { paymentsOf } from '../../payments/index.ts'
import type { Row } from '../tables.ts'

type Order = Awaited<ReturnType<typeof paymentsOf>>[number]

/** Whether the bank has paid all of a round to its person; nothing of it was set off, waits, or came back. */
export async function isPaid(tx: Tx, round: Pick<Row<'round'>, 'id' | 'person_id' | 'decided_at'>): Promise<boolean> {
  return round.decided_at !== null && allArrived(await paymentsOf(tx, round.person_id), round.id)
}

/** The same of orders that were read; a correction orders the rest under the same round. */
export function allArrived(
  orders: readonly Pick<Order, 'source' | 'reference' | 'state' | 'set_off'>[],
  round: string,
): boolean {
  const ours = orders.filter(
    ({ source, reference, state }) =>
      source === 'benefits' && reference.startsWith(`round:${round}`) && state !== 'cancelled',
  )
  return ours.length > 0 && ours.every(({ state, set_off }) => state === 'settled' && set_off === 0)
}
