import type { LineResult, ReturnReason } from '../../../gateways/bank/port.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { type PersonNotice, notifyMany } from '../../notifications/index.ts'
import { type OnLine, giveBack, settle } from '../order-outcome.ts'
import { lockOrders } from '../order-store.ts'
import { type ItemRow, tables } from '../tables.ts'
import { paymentNotices } from '../texts/notices.ts'
import { answerItems, changeBatch, openItems } from './batch-store.ts'

type Known = OnLine & { readonly account: string; readonly result: LineResult }

/**
 * Takes over what the bank says of lines that had no answer yet: said twice, it counts once. A line that is not ours to the won
 * is left open and logged, for a person to look at.
 */
export async function applyResults(tx: Tx, call: Call, number: number, results: readonly LineResult[]): Promise<void> {
  const items = await openItems(tx, number)
  const known = await matched(tx, items, new Map(results.map((result) => [result.item, result])))
  const now = call.node.clock.now()
  const settled = known.filter(({ result }) => result.result === 'settled')
  await answerItems(
    tx,
    now,
    settled.map(({ item }) => item),
    { result: 'settled' },
  )
  await settle(
    tx,
    call,
    settled.map(({ order }) => order),
  )
  for (const why of ['closed', 'wrong-holder', 'no-such-account', 'limit'] as const)
    await takeBack(
      tx,
      call,
      why,
      known.filter(({ result }) => result.result === 'returned' && result.why === why),
    )
  await notifyMany(tx, now, known.map(noticeOf))
  const odd = results.filter((result) => !isOurs(items, result))
  if (known.length === items.length) await changeBatch(tx, number, { state: 'done', done_at: now, content: null })
  else if (odd.length > 0)
    call.node.log.error({ batch: number, lines: odd.map(({ line }) => line) }, 'the bank says what is not so')
}

async function matched(tx: Tx, items: readonly ItemRow[], results: ReadonlyMap<string, LineResult>): Promise<Known[]> {
  const answered = items.filter((item) => isMatch(item, results.get(item.id)))
  const orders = new Map(
    (
      await lockOrders(
        tx,
        answered.map((item) => item.order_id),
      )
    ).map((order) => [order.id, order]),
  )
  return answered.flatMap(({ id: item, order_id, account_id: account }) => {
    const [order, result] = [orders.get(order_id), results.get(item)]
    return order && result ? [{ order, item, account, result }] : []
  })
}

function isMatch({ line, amount }: ItemRow, result: LineResult | undefined): boolean {
  return result?.line === line && result.amount === amount
}

// Another order's line, or one of this file that was answered before.
function isOurs(items: readonly ItemRow[], result: LineResult): boolean {
  const item = items.find(({ id }) => id === result.item)
  return item === undefined || isMatch(item, result)
}

async function takeBack(tx: Tx, call: Call, why: ReturnReason, back: readonly Known[]): Promise<void> {
  if (back.length === 0) return
  const now = call.node.clock.now()
  await answerItems(
    tx,
    now,
    back.map(({ item }) => item),
    { result: 'returned', why },
  )
  await giveBack(tx, call, back, why)
  if (why === 'limit') return // the account is right: it is sent again when its owner says so
  const accounts = back.map(({ account }) => account)
  await tables(tx)
    .updateTable('payments.account')
    .set({ replaced_at: now })
    .where('id', 'in', accounts)
    .where('replaced_at', 'is', null)
    .execute()
}

function noticeOf({ order, result }: Known): PersonNotice {
  return { to: { person: order.person_id }, ...paymentNotices[result.result] }
}
