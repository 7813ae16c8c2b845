import type { Vault } from '../gateways/bank/simulator.ts'
import type { Node } from '../platform/node.ts'
import { asDemo } from './memory.ts'

type Tables = { 'demo.bank_file': { number: number; digest: string; text: string } }

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
  }
}
