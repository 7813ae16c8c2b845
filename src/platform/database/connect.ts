import { Kysely, type PostgresCursor, PostgresDialect, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import pg from 'pg'
import { statementName } from '../observe/statement-name.ts'
import { currentTrace, traced } from '../observe/traced.ts'
import { type Statement, lineOf } from './line.ts'
import type { PlatformTables } from './tables.ts'

/** One transaction (or one connection): every query of an operation goes through it. Modules add their tables with `withTables`. */
export type Tx = Kysely<PlatformTables>

/** The application's connections. */
export type Database = {
  readonly pool: pg.Pool
  /** A transaction handle that runs on one given connection. */
  readonly on: (client: pg.PoolClient) => Tx
  /** The rows of one statement by itself: one round trip, nobody's session context. */
  readonly alone: (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

// int8 comes as a number (our sequences stay far below 2^53); dates of law stay text, never a JavaScript Date.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** Opens a pool to PostgreSQL. `max` connections; the first query opens the first connection. */
export function connect(url: string, max = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined) // an idle connection that breaks is replaced at its next use
  const handles = new WeakMap<pg.PoolClient, Tx>()
  const on = (client: pg.PoolClient): Tx => {
    const known = handles.get(client)
    if (known) return known
    const made = new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool: singleClient(client) }) })
    handles.set(client, made)
    return made
  }
  const alone: Database['alone'] = async (text, values) => {
    const client = await pool.connect()
    try {
      return (await lineOf(client).ask(prepared(text, values))).rows
    } finally {
      client.release()
    }
  }
  return { pool, on, alone, close: () => pool.end() }
}

function singleClient(client: pg.PoolClient): {
  connect(): Promise<{ query: PostgresPoolClient['query']; release(): void }>
  end(): Promise<void>
  options: object
} {
  const line = lineOf(client)
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query(statement: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof statement !== 'string') throw new TypeError('Cursors are not used here.')
    const run = async () => await line.ask(prepared(statement, values))
    return currentTrace() === undefined ? run() : traced(statementName(statement), 'statement', run)
  }
  const bound = { query, release: () => undefined }
  return { connect: () => Promise.resolve(bound), end: () => Promise.resolve(), options: {} }
}

const names = new Map<string, string>()
const mostNames = 1000 // statements with a list in them have many forms: the rest goes unnamed, so that no connection fills up

// The partial index that an ON CONFLICT names by its condition is found only with the values at hand.
const choosesIndex = /on conflict \([^)]*\) where/

/**
 * The statement under a name, so that it is prepared once a connection: PostgreSQL then plans it once and not at every call,
 * which is most of the work of a short statement behind row policies.
 */
export function prepared(text: string, values: readonly unknown[]): Statement {
  const known = names.get(text)
  if (known !== undefined) return { name: known, text, values }
  if (names.size >= mostNames || choosesIndex.test(text)) return { text, values }
  const name = `s${names.size + 1}`
  names.set(text, name)
  return { name, text, values }
}
