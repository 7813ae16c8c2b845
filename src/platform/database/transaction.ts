import type { Node } from '../node.ts'
import type { Actor } from '../operation/actor.ts'
import { signedContext } from './context.ts'
import { type Tx, prepared } from './connect.ts'
import { type Line, type Statement, lineOf } from './line.ts'

// How often a transaction is tried in all, by SQLSTATE: serialization failure, deadlock, and a statement prepared before a
// migration changed its columns. Each try of the last closes one such connection, so there may be as many as the pool is large.
const outdated = '0A000'
const tries = new Map([
  ['40001', 3],
  ['40P01', 3],
  [outdated, 30],
])

/** What a transaction does. A statement given to `last` is sent with the commit. */
export type Work<T> = (tx: Tx, last: (statement: Statement) => void) => Promise<T>

/**
 * Runs `work` in one transaction on one connection with the signed session context set. Its begin travels with the first
 * statement, its commit with the last. What another try can heal is tried again; any other error rolls back and is thrown.
 */
export async function inTransaction<T>(node: Node, actor: Actor, purpose: string, work: Work<T>): Promise<T> {
  const context = signedContext(node.contextKey, actor, purpose)
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(node, context, work)
    } catch (error) {
      if (attempt >= (tries.get(sqlState(error)) ?? 1)) throw error
    }
  }
}

async function once<T>(node: Node, context: string, work: Work<T>): Promise<T> {
  const client = await node.database.pool.connect()
  const line = lineOf(client)
  let broken: Error | undefined
  let last: Statement | undefined
  try {
    line.before([prepared('begin', []), prepared(`select set_config('onil.context', $1, true)`, [context])])
    const value = await work(node.database.on(client), (statement) => {
      last = statement
    })
    await commit(line, last)
    return value
  } catch (error) {
    broken = sqlState(error) === outdated ? new Error('outdated statements') : await rollback(line)
    throw error
  } finally {
    client.release(broken)
  }
}

async function commit(line: Line, last: Statement | undefined): Promise<void> {
  const final = last && line.ask(last)
  if (!line.opened) return line.before([])
  const [{ command }] = await Promise.all([line.ask(prepared('commit', [])), final])
  if (command !== 'COMMIT') throw new Error('A statement had failed before, so nothing was kept.')
}

async function rollback(line: Line): Promise<Error | undefined> {
  if (!line.opened) {
    line.before([])
    return undefined
  }
  try {
    await line.ask(prepared('rollback', []))
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
