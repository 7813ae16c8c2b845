import type { Logger } from 'pino'
import { refuseHalfRestored } from '../../platform/backup/restore.ts'
import { fixNode } from '../../platform/config/fix-node.ts'
import { homeAt, makeHome } from '../../platform/config/home.ts'
import { loadConfig } from '../../platform/config/load-config.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'
import { openLog } from './open-log.ts'
import type { Terminal } from './terminal.ts'
import type { Runtime } from '../open-node.ts'

/** An opened installation: database up and migrated, node built. `migrated` is how many migrations were applied. */
export type Program = {
  readonly runtime: Runtime
  readonly logger: Logger
  readonly migrated: number
  readonly database: OpenDatabase
  close(): Promise<void>
}

/** Opens the installation of this folder: what every command does that needs the database. `alone`: see `startPostgres`. */
export async function openProgram(terminal: Terminal, alone = false): Promise<Program> {
  const config = loadConfig()
  const home = homeAt(config)
  await makeHome(home)
  await refuseHalfRestored(home)
  const { publicUrl, warning } = await fixNode(home.nodeFile, config.publicUrl)
  if (warning) terminal.step(warning)
  const logger = await openLog(config)
  const database = await openDatabase(config, terminal, alone)
  try {
    return await build(terminal, database, logger, { config, publicUrl })
  } catch (error) {
    await database.stop()
    throw error
  }
}

async function build(
  terminal: Terminal,
  database: OpenDatabase,
  logger: Logger,
  { config, publicUrl }: Pick<Runtime, 'config'> & { publicUrl: string },
): Promise<Program> {
  const [{ loadNodeKeys }, { migrateAll }, { openNode }] = await Promise.all([
    import('../keys.ts'),
    import('../migrate.ts'),
    import('../open-node.ts'),
  ])
  const keys = await loadNodeKeys(config.home, config.kek)
  terminal.step({ ko: '데이터베이스 구조를 맞춥니다', en: 'Bringing the database up to date' })
  const migrated = await migrateAll(database.ownerUrl, keys, (name) =>
    terminal.step({ ko: `  ${name}`, en: `  ${name}` }),
  )
  const runtime = openNode(config, database.ownerUrl, publicUrl, keys, logger)
  const { hearErased } = await import('../../platform/key-store/tell-erased.ts')
  const { forgetPerson: forget } = keys.store
  const hearing = await hearErased({ url: runtime.applicationUrl, forget, log: logger })
  const { tracesUrl } = config
  // The library is loaded only when it is wanted.
  const tracing =
    tracesUrl === undefined
      ? undefined
      : (await import('../../platform/observe/start-tracing.ts')).startTracing(tracesUrl)
  const close = async (): Promise<void> => {
    await tracing?.stop()
    await hearing.stop()
    await runtime.node.database.close()
    await database.stop()
  }
  return { runtime, logger, migrated, database, close }
}
