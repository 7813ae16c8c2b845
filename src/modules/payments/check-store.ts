import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { OrderState } from './order-states.ts'
import { tables } from './tables.ts'

/** An order whose state, ledger and lines do not say the same. */
export type OddOrder = { readonly order: string; readonly state: OrderState }
/** A file whose head and lines do not say the same. */
export type OddBatch = { readonly number: number }

const most = 1000

/** How many orders there are in each state. */
export async function orderCounts(tx: Tx): Promise<Partial<Record<OrderState, number>>> {
  const rows = await tables(tx)
    .selectFrom('payments.payment_order')
    .select((s) => ['state', s.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Where an order's money lies must follow from its state, and so must the answers of the bank. */
export async function oddOrders(tx: Tx): Promise<OddOrder[]> {
  const { rows } = await sql<OddOrder>`
    with money as (
      select t.order_id as id,
        sum(e.amount) filter (where e.account = 'payable') as payable, sum(e.amount) filter (where e.account = 'transit') as transit,
        sum(e.amount) filter (where e.account = 'paid') as paid, sum(e.amount) filter (where e.account = 'returned') as returned
      from payments.entry e join payments.transaction t on t.id = e.transaction_id where t.order_id is not null group by 1
    ), lines as (
      select order_id as id, count(*) filter (where result is null) as on_its_way,
        sum(amount) filter (where result is null) as going, sum(amount) filter (where result = 'settled') as arrived
      from payments.batch_item group by 1
    ), all_of as (
      select o.*, o.amount - o.set_off as rest, coalesce(m.payable, 0) as payable, coalesce(m.transit, 0) as transit,
        coalesce(m.paid, 0) as paid, coalesce(m.returned, 0) as returned, coalesce(l.on_its_way, 0) as on_its_way,
        coalesce(l.going, 0) as going, coalesce(l.arrived, 0) as arrived
      from payments.payment_order o left join money m using (id) left join lines l using (id)
    )
    select id as order, state from all_of where not (
      payable = case when state = 'open' then rest else 0 end
      and transit = case when state = 'sent' then rest else 0 end
      and returned = case when state = 'returned' then rest else 0 end
      and paid = case when state = 'settled' then amount else set_off end
      and on_its_way = case when state = 'sent' then 1 else 0 end
      and going = case when state = 'sent' then rest else 0 end
      and arrived = case when state = 'settled' then rest else 0 end
    ) order by id limit ${most}`.execute(tx)
  return rows
}

/** Count and sum of a file must be those of its lines, and a file that is done has an answer to each. */
export async function oddBatches(tx: Tx): Promise<OddBatch[]> {
  const { rows } = await sql<OddBatch>`
    select b.number from payments.batch b join lateral (
      select count(*) as lines, sum(i.amount) as total, count(*) filter (where i.result is null) as waiting
      from payments.batch_item i where i.batch_number = b.number) i on true
    where i.lines <> b.count or i.total <> b.total or (b.state in ('done', 'refused') and i.waiting > 0)
      or (b.state = 'taken' and i.waiting = 0)
    order by 1 limit ${most}`.execute(tx)
  return rows
}

/** What is on its way back to its sender by the ledger must be what was signed and not answered. */
export async function oddSendBacks(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ number: string }>`
    select s.deposit_number as number from payments.send_back s left join lateral (
      select sum(e.amount) as leaving from payments.transaction t join payments.entry e on e.transaction_id = t.id
      where t.key in ('send-back:' || s.id, 'sent-back:' || s.id, 'not-sent-back:' || s.id) and e.account = 'leaving') l on true
    where l.leaving is distinct from case when s.state = 'ordered' then s.amount else 0 end
    order by 1 limit ${most}`.execute(tx)
  return rows.map(({ number }) => Number(number))
}
