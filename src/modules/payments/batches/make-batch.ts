import { type BatchLine, writeBatch } from '../../../gateways/bank/batch-file.ts'
import { won } from '../../../kernel/won.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { openAccount } from '../accounts/account-store.ts'
import { lockOrders } from '../order-store.ts'
import { send, settle } from '../order-outcome.ts'
import { setOffAgreed } from '../set-off-agreed.ts'
import { type OrderRow, tables } from '../tables.ts'
import { type Due, dueOrders, holdBatches, nextNumber } from './batch-store.ts'
import { sealFile } from './sealed-file.ts'

/** How many payments go into one file: a choice of ours. */
const most = 1000

/**
 * Makes a file of what is due, in one transaction: the orders are on their way when it commits, and the file is there to be sent,
 * whatever dies then. Gives how many orders it took; 0 when nothing is due.
 */
export async function makeBatch(tx: Tx, call: Call): Promise<number> {
  await holdBatches(tx)
  const due = await dueOrders(tx, call.node.clock.today(), most)
  if (due.length === 0) return 0
  await setOffAgreed(
    tx,
    call.node.clock.now(),
    due.map(({ order }) => order),
  )
  const orders = await lockOrders(
    tx,
    due.map(({ order }) => order),
  )
  const open = orders.filter(({ state }) => state === 'open')
  await settle(
    tx,
    call,
    open.filter(({ amount, set_off }) => amount === set_off),
  )
  const paid = open.filter(({ amount, set_off }) => amount > set_off)
  if (paid.length > 0) await writeDown(tx, call.node, paid, new Map(due.map((one) => [one.order, one.account])))
  return due.length
}

async function writeDown(
  tx: Tx,
  node: Node,
  orders: readonly OrderRow[],
  accounts: ReadonlyMap<string, Due['account']>,
): Promise<void> {
  const [now, day, number] = [node.clock.now(), node.clock.today(), await nextNumber(tx)]
  const lines = orders.map((order) => lineOf(node, order, accounts.get(order.id)))
  const file = writeBatch(
    number,
    day,
    lines.map(({ line }) => line),
  )
  const total = won(lines.reduce((sum, { line }) => sum + line.amount, 0))
  const { digest } = file
  const row = { number, day, count: lines.length, total, digest, content: sealFile(node, number, file.text) }
  await tables(tx)
    .insertInto('payments.batch')
    .values({ ...row, state: 'written', written_at: now })
    .execute()
  const items = lines.map(({ line, order, account }, index) => ({
    id: line.item,
    batch_number: number,
    line: index + 1,
    order_id: order.id,
    account_id: account,
    amount: won(line.amount),
  }))
  await tables(tx).insertInto('payments.batch_item').values(items).execute()
  await send(
    tx,
    now,
    lines.map(({ order, line }) => ({ order, item: line.item })),
  )
}

function lineOf(
  node: Node,
  order: OrderRow,
  account: Due['account'] | undefined,
): { order: OrderRow; account: string; line: BatchLine } {
  if (!account) throw new Error(`payments: ${order.id} has no account`)
  const { number, holder } = openAccount(node, account)
  const line = { bank: account.bank, number, holder, amount: order.amount - order.set_off, item: newId() }
  return { order, account: account.id, line }
}
