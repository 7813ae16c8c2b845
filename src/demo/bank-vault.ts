import type { Generated } from 'kysely'
import type { Vault } from '../gateways/bank/simulator.ts'
import type { Day } from '../kernel/day.ts'
import type { Node } from '../platform/node.ts'
import { asDemo } from './memory.ts'

type Tables = { 'demo.bank_file': { number: number; digest: string; text: string } }
/** What came in at the simulated bank. */
export type Deposits = {
  'demo.bank_deposit': {
    number: Generated<number>
    day: Day
    amount: number
    sender: string
    memo: string
    went_back_at: Generated<Date | null>
  }
}

/** The vault of the simulated bank in the database: a restarted or killed program meets a bank that remembers. */
export function bankVault(node: Node): Vault {
  return {
    keep: async (number, digest, text) =>
      await asDemo(node, async (tx) => {
        const files = tx.withTables<Tables>()
        const added = await files
          .insertInto('demo.bank_file')
          .values({ number, digest, text })
          .onConflict((c) => c.column('number').doNothing())
          .executeTakeFirst()
        if (added.numInsertedOrUpdatedRows === 1n) return 'kept'
        const before = files.selectFrom('demo.bank_file').select('digest').where('number', '=', number)
        return (await before.executeTakeFirst())?.digest === digest ? 'had-it' : 'number-used'
      }),
    find: async (number) =>
      await asDemo(node, async (tx) => {
        const file = tx.withTables<Tables>().selectFrom('demo.bank_file').select('text').where('number', '=', number)
        return (await file.executeTakeFirst())?.text
      }),
    deposits: async () =>
      await asDemo(node, async (tx) => {
        const all = tx.withTables<Deposits>().selectFrom('demo.bank_deposit')
        const rows = await all.select(['number', 'day', 'amount', 'sender', 'memo']).orderBy('number').execute()
        return rows.map(({ number, amount, ...row }) => ({ ...row, number: Number(number), amount: Number(amount) }))
      }),
    giveBack: async (number, amount) =>
      await asDemo(node, async (tx) => {
        const all = tx.withTables<Deposits>()
        const one = all.selectFrom('demo.bank_deposit').selectAll().where('number', '=', number).forUpdate()
        const row = await one.executeTakeFirst()
        if (Number(row?.amount) !== amount) return row ? 'amount' : 'no-such-deposit'
        if (row?.went_back_at) return 'had-it'
        const back = { went_back_at: node.clock.now() }
        await all.updateTable('demo.bank_deposit').set(back).where('number', '=', number).execute()
        return 'kept'
      }),
  }
}
