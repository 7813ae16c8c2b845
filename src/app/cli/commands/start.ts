import { Command } from 'commander'
import { keepArchive } from '../../../platform/backup/keep-archive.ts'
import type { Parts } from '../../../platform/backup/write-backup.ts'
import { homeAt } from '../../../platform/config/home.ts'
import { loadConfig } from '../../../platform/config/load-config.ts'
import { removeMark } from '../../../platform/embedded-postgres/process-mark.ts'
import { type DemoPerson, announce } from '../announce.ts'
import { backupSource } from '../backup-source.ts'
import { choosePort } from '../choose-port.ts'
import { claimHome, noteAddress } from '../claim-home.ts'
import { exitCodes } from '../exit-codes.ts'
import { logFile } from '../open-log.ts'
import { type Program, openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'
import { untilStopped } from '../until-stopped.ts'

type Options = { json?: boolean; worker: boolean }
type Part = { stop(): Promise<void> }

/** `onil start`: the whole service in one process: database, migrations, demo town, portal, worker. */
export function startCommand(): Command {
  return new Command('start')
    .description('start everything: database, migrations, demo town at the first run, portal, worker; Ctrl-C stops it')
    .option('--no-worker', 'leave facts and jobs to `onil worker`')
    .option('--json', 'one line of JSON when it is ready')
    .action((options: Options) => runCommand(options, (terminal) => start(terminal, options)))
}

async function start(terminal: Terminal, options: Options): Promise<ExitCode> {
  const config = loadConfig()
  const home = homeAt(config)
  await claimHome(home)
  const parts: Part[] = [{ stop: () => removeMark(home.runFile) }]
  const stopAll = async (): Promise<void> => {
    for (const part of parts.splice(0).reverse()) await part.stop()
  }
  try {
    await choosePort(config) // a port that is taken is told before a town is made
    await startParts(terminal, options, parts)
  } catch (error) {
    await stopAll()
    throw error
  }
  const done = await untilStopped(stopAll, () =>
    terminal.step({ ko: '\n멈추는 중입니다(한 번 더 Ctrl-C: 바로 끝내기)', en: '\nStopping (Ctrl-C again: at once)' }),
  )
  if (done) terminal.step({ ko: '멈췄습니다.', en: 'Stopped.' })
  return done ? exitCodes.done : exitCodes.failed
}

async function startParts(terminal: Terminal, options: Options, parts: Part[]): Promise<void> {
  const began = performance.now()
  const program = await openProgram(terminal, true)
  parts.push({ stop: program.close }, ...archiveOf(program))
  const people = await makeTown(terminal, program)
  const { startServer } = await import('../../server.ts')
  const port = await choosePort(program.runtime.config)
  const server = await startServer(program.runtime, program.logger, port)
  parts.push(server)
  if (options.worker) {
    const { startWorker } = await import('../../worker.ts')
    parts.push(await startWorker(program.runtime))
  }
  const { startMeter } = await import('../../../modules/operations/index.ts')
  parts.push(startMeter(program.runtime.node, { address: server.address, jobs: options.worker }))
  await noteAddress(homeAt(program.runtime.config), server.address)
  const log = logFile(program.runtime.config)
  announce(terminal, {
    address: server.address,
    people,
    seconds: (performance.now() - began) / 1000,
    ...(log !== undefined && { log }),
  })
}

// It makes its last round after the server and the worker have stopped.
function archiveOf({ runtime: { config }, database, logger }: Program): Part[] {
  const { folder, recipients, keepDays } = config.backup
  if (folder === undefined) return []
  const parts = async (): Promise<Parts> => await backupSource(config, database, new Date())
  return [keepArchive({ parts, folder, recipients, keepDays, log: logger })]
}

async function makeTown(terminal: Terminal, { runtime }: Program): Promise<readonly DemoPerson[]> {
  if (!runtime.config.demo) return []
  const { seed } = await import('../../../demo/seed.ts')
  return (await seed(runtime.node, (said) => terminal.step(said))).people
}
