import type pg from 'pg'
import type { Node } from '../node.ts'
import type { Actor } from '../operation/actor.ts'
import { signedContext } from './context.ts'
import type { Tx } from './connect.ts'

// How often a transaction is tried in all, by SQLSTATE: serialization failure, deadlock, and a statement prepared before a
// migration changed its columns. Each try of the last closes one such connection, so there may be as many as the pool is large.
const outdated = '0A000'
const tries = new Map([
  ['40001', 3],
  ['40P01', 3],
  [outdated, 30],
])

/**
 * Runs `work` in one transaction on one connection with the signed session context set. What another try can heal is tried
 * again; any other error rolls back and is thrown.
 */
export async function inTransaction<T>(
  node: Node,
  actor: Actor,
  purpose: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const context = signedContext(node.contextKey, actor, purpose)
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(node, context, work)
    } catch (error) {
      if (attempt >= (tries.get(sqlState(error)) ?? 1)) throw error
    }
  }
}

async function once<T>(node: Node, context: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await node.database.pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin; select set_config('onil.context', ${client.escapeLiteral(context)}, true)`)
    const value = await work(node.database.on(client))
    await client.query('commit')
    return value
  } catch (error) {
    broken = sqlState(error) === outdated ? new Error('outdated statements') : await rollback(client)
    throw error
  } finally {
    client.release(broken)
  }
}

async function rollback(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed')
  }
}

/** The SQLSTATE of a database error, or ''. */
function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
