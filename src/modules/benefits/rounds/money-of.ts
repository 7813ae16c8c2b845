import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { paymentsOf } from '../../payments/index.ts'
import type { Row } from '../tables.ts'

type Order = Awaited<ReturnType<typeof paymentsOf>>[number]

/** Where a round's money is: `paid` by the bank in full, `late` when its day came and it has not gone (without an account, or sent back). */
export type Money = 'coming' | 'late' | 'paid'

/** Where the money of a round is on a day. */
export async function moneyOf(tx: Tx, round: Pick<Row<'round'>, 'id' | 'person_id'>, today: Day): Promise<Money> {
  return moneyIn(await paymentsOf(tx, round.person_id), round.id, today)
}

/** The same of orders that were read; a correction orders the rest under the same round. What was set off never comes. */
export function moneyIn(
  orders: readonly Pick<Order, 'source' | 'reference' | 'state' | 'set_off' | 'due_on'>[],
  round: string,
  today: Day,
): Money {
  const ours = orders.filter(
    ({ source, reference, state }) =>
      source === 'benefits' && reference.startsWith(`round:${round}`) && state !== 'cancelled',
  )
  if (ours.some(({ state, due_on }) => state === 'returned' || (state === 'open' && due_on < today))) return 'late'
  return ours.length > 0 && ours.every(({ state, set_off }) => state === 'settled' && set_off === 0) ? 'paid' : 'coming'
}
