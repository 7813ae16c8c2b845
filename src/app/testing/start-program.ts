import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loadConfig } from '../../platform/config/load-config.ts'
import { makeLogger } from '../../platform/log/make-logger.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type NodeKeys, loadNodeKeys } from '../keys.ts'
import { migrateAll } from '../migrate.ts'
import { type Runtime, openNode } from '../open-node.ts'
import { startServer } from '../server.ts'

/** The whole program, wired and listening as `onil start` does it, on a database of the test's own. */
export type TestProgram = {
  readonly runtime: Runtime
  readonly app: FastifyInstance
  /** Every way in that the server knows, as 'GET /jobs/:id'. */
  readonly ways: readonly string[]
  /** Every line that was logged. */
  readonly lines: readonly string[]
  readonly address: string
  readonly ownerUrl: string
  close(): Promise<void>
}

/** A database to start on, when it shall not be a clone of the template: the owner's connection, and how it ends. */
export type GivenDatabase = { readonly ownerUrl: string; drop(): Promise<void> }

/** Starts it. `env` are settings of `docs/configuration.md`; nothing limits the number of requests unless it says so. */
export async function startProgram(
  env: Readonly<Record<string, string>> = {},
  given?: GivenDatabase,
): Promise<TestProgram> {
  const home = await mkdtemp(join(tmpdir(), 'onil-program-'))
  const config = loadConfig({
    ONIL_HOME: home,
    ONIL_RATE_PER_MINUTE: '1000000',
    ONIL_SEARCH_THREADS: '0',
    ONIL_OVERLOAD_MS: '0', // a second in which a busy machine gave no turn counts as endless
    ...env,
  })
  const { keys, ownerUrl, drop } = await prepare(home, given)
  await migrateAll(ownerUrl, keys)
  const lines: string[] = []
  const logger = makeLogger({ level: config.logLevel }, { write: (line) => void lines.push(line) })
  const runtime = openNode(config, ownerUrl, config.publicUrl, keys, logger)
  const { made, ...heard } = hearOfServer()
  const server = await startServer(runtime, logger, 0).finally(heard.stop)
  const close = async (): Promise<void> => {
    await server.stop()
    await runtime.node.database.close()
    await drop()
    await rm(home, { recursive: true })
  }
  return { runtime, app: made(), ways: heard.ways, lines, address: server.address, ownerUrl, close }
}

async function prepare(home: string, given: GivenDatabase | undefined): Promise<GivenDatabase & { keys: NodeKeys }> {
  const keys = await loadNodeKeys(home)
  if (given) return { ...given, keys }
  const database = await testDatabase()
  const { contextKey } = database
  return { ...database, keys: { ...keys, contextKey, appPassword: passwordOf(database) } }
}

// The role of the application is one for the whole cluster, so its password must stay what the test run made it.
function passwordOf(database: TestDatabase): string {
  return decodeURIComponent(new URL(database.url).password)
}

// Fastify tells of every server as it is made, before any route: so that no route is missed, whoever adds it.
function hearOfServer(): { made(): FastifyInstance; ways: string[]; stop(): void } {
  const ways: string[] = []
  let app: FastifyInstance | undefined
  const hear = (message: unknown): void => {
    if (app || typeof message !== 'object' || message === null || !('fastify' in message)) return
    app = instanceOf(message.fastify)
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') ways.push(`${one} ${url}`)
    })
  }
  subscribe('fastify.initialization', hear)
  return {
    ways,
    stop: () => void unsubscribe('fastify.initialization', hear),
    made: () => {
      if (!app) throw new Error('no server was made')
      return app
    },
  }
}

// What Fastify publishes is its own instance.
function instanceOf(published: unknown): FastifyInstance
function instanceOf(published: unknown): unknown {
  return published
}
