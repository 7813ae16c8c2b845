import { sql } from 'kysely'
import type { Node } from '../node.ts'
import type { Tx } from './connect.ts'
import { signedContext } from './context.ts'

/**
 * A stretch of somebody's transaction in which the program itself acts: their own change brings about one that they may not make
 * by hand. Nothing else of the transaction may run meanwhile, and what they sent has to be checked before.
 */
export async function asSystem<T>(tx: Tx, node: Node, name: string, work: () => Promise<T>): Promise<T> {
  const before = await actUnder(tx, signedContext(node.contextKey, { kind: 'system', name }, name))
  try {
    return await work()
  } finally {
    // After a failed statement nothing runs in the transaction anymore, this neither.
    await actUnder(tx, before).catch(() => undefined)
  }
}

// Gives under what it was acted before, read below the change ("offset 0" keeps both apart).
async function actUnder(tx: Tx, context: string): Promise<string> {
  const { rows } = await sql<{ before: string }>`select b.before, set_config('onil.context', ${context}, true)
    from (select current_setting('onil.context') as before offset 0) b`.execute(tx)
  return rows[0]?.before ?? ''
}
