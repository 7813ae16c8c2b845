import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadNodeKeys } from '../../src/app/keys.ts'
import { migrateAll } from '../../src/app/migrate.ts'
import { openNode } from '../../src/app/open-node.ts'
import { loadConfig } from '../../src/platform/config/load-config.ts'
import { freePort } from '../../src/platform/embedded-postgres/free-port.ts'
import { startPostgres } from '../../src/platform/embedded-postgres/start-postgres.ts'
import type { KeyStore } from '../../src/platform/key-store/key-store.ts'
import type { Node } from '../../src/platform/node.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

/** A durable PostgreSQL that outlives the server, and the server in a process of its own, as in real life. */
export type Stage = {
  readonly address: string
  readonly server: ServerProcess
  readonly owner: pg.Client
  /** Opens the same installation beside the server, as a command of `onil` does. */
  beside(): Promise<{ node: Node; store: KeyStore; close(): Promise<void> }>
  close(): Promise<void>
}

/** Makes the database, lets `fill` put people into it, and starts the server. */
export async function setStage(fill: (node: Node) => Promise<void>): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'onil-torture-'))
  const postgres = await startPostgres({ home: join(folder, 'postgres') })
  const port = String(await freePort())
  const env = { ONIL_HOME: join(folder, 'home'), DATABASE_URL: postgres.url, PORT: port, ...realLife }
  const config = loadConfig(env)
  const keys = await loadNodeKeys(config.home)
  await migrateAll(postgres.url, keys)
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const { node } = openNode(config, postgres.url, config.publicUrl, keys, quiet)
  await fill(node)
  await node.database.close()
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const address = `http://127.0.0.1:${port}`
  const server = await startServerProcess(env, address, join(folder, 'log'))
  const close = async (): Promise<void> => {
    await server.stop()
    await owner.end()
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
  const beside: Stage['beside'] = async () => {
    const own = await loadNodeKeys(config.home)
    const { node: second } = openNode(config, postgres.url, config.publicUrl, own, quiet)
    const end = async (): Promise<void> => {
      own.store.close()
      await second.database.close()
    }
    return { node: second, store: own.store, close: end }
  }
  return { address, server, owner, beside, close }
}

/** The settings of a node in real life, as far as a test needs them. */
export const realLife: Readonly<Record<string, string>> = {
  ONIL_DEMO: 'false',
  ONIL_PUBLIC_URL: 'https://onil.test',
  ONIL_OIDC_ISSUER: 'https://id.example.test',
  ONIL_OIDC_CLIENT_ID: 'onil',
  ONIL_OIDC_CLIENT_SECRET: 'a secret of this test',
  ONIL_RATE_PER_MINUTE: '1000000',
  LOG_LEVEL: 'warn',
}
