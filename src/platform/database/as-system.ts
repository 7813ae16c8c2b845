import { sql } from 'kysely'
import type { Node } from '../node.ts'
import type { Tx } from './connect.ts'
import { signedContext } from './context.ts'

/**
 * A stretch of somebody's transaction in which the program itself acts: their own change brings about one that they may not make
 * by hand. Nothing else of the transaction may run meanwhile, and what they sent has to be checked before.
 */
export async function asSystem<T>(tx: Tx, node: Node, name: string, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ before: string }>`select current_setting('onil.context') as before`.execute(tx)
  await actUnder(tx, signedContext(node.contextKey, { kind: 'system', name }, name))
  try {
    return await work()
  } finally {
    // After a failed statement nothing runs in the transaction anymore, this neither.
    await actUnder(tx, rows[0]?.before ?? '').catch(() => undefined)
  }
}

async function actUnder(tx: Tx, context: string): Promise<void> {
  await sql`select set_config('onil.context', ${context}, true)`.execute(tx)
}
