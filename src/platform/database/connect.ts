import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { PlatformTables } from './tables.ts'

/** One transaction (or one connection): every query of an operation goes through it. Modules add their tables with `withTables`. */
export type Tx = Kysely<PlatformTables>

/** The application's connections. */
export type Database = {
  readonly pool: pg.Pool
  /** A transaction handle that runs on one given connection. */
  readonly on: (client: pg.PoolClient) => Tx
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
  return { pool, on, close: () => pool.end() }
}

function singleClient(client: pg.PoolClient): {
  connect(): Promise<{ query: pg.PoolClient['query']; release(): void }>
  end(): Promise<void>
  options: object
} {
  const query = client.query.bind(client)
  const named = (text: string, values: unknown[]): ReturnType<typeof query> =>
    query({ ...nameOf(text), text, values })
  const bound = { query: named, release: () => undefined }
  return { connect: () => Promise.resolve(bound), end: () => Promise.resolve(), options: {} }
}
