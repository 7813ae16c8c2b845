import { type Won, won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Account } from './ledger.ts'
import { type OrderRow, tables } from './tables.ts'

/** What lies where: of one person, or of all. Of all it sums to 0. */
export type Balance = Readonly<Record<Account, Won>>

/** What lies where of a person's money, as the ledger has it. */
export async function balanceOf(tx: Tx, person: string): Promise<Balance> {
  return balance(await sums(tx).where('person_id', '=', person).execute())
}

/** What lies where of everybody's, the fund included. */
export async function wholeBalance(tx: Tx): Promise<Balance> {
  return balance(await sums(tx).execute())
}

/** A person's payments, the latest first. */
export async function paymentsOf(tx: Tx, person: string): Promise<readonly OrderRow[]> {
  return await tables(tx)
    .selectFrom('payments.payment_order')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('ordered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
}

function sums(tx: Tx) {
  return tables(tx)
    .selectFrom('payments.entry')
    .select((s) => ['account', s.fn.sum<string>('amount').as('sum')])
    .groupBy('account')
}

function balance(rows: readonly { account: Account; sum: string }[]): Balance {
  const of = (account: Account): Won => won(Number(rows.find((row) => row.account === account)?.sum ?? 0))
  return {
    fund: of('fund'),
    payable: of('payable'),
    transit: of('transit'),
    paid: of('paid'),
    returned: of('returned'),
    receivable: of('receivable'),
    recovered: of('recovered'),
    sender: of('sender'),
    leaving: of('leaving'),
  }
}
