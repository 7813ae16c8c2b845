import { execFile } from 'node:child_process'
import { access, chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { liveMark } from '../../src/platform/embedded-postgres/process-mark.ts'
import { type RunningNode, runNode } from './run-node.ts'
import { until } from './until.ts'

const copy = promisify(execFile)

/** A running node with a town of its own. */
export type Town = RunningNode & {
  readonly home: string
  /** Stops the program and starts it on another port with the same data, with other settings where some are given. */
  again(more?: Readonly<Record<string, string>>): Promise<Town>
}

/** A folder for the homes of one run; the database's own user passes through it. */
export async function makeRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'onil-e2e-'))
  await chmod(root, 0o711)
  return root
}

/**
 * Starts a node on a fresh copy of the demo town. The town itself is made once a run, by the first start ever: that takes
 * some twenty seconds, a copy some three.
 */
export async function startTown(root: string, name: string, env: Readonly<Record<string, string>> = {}): Promise<Town> {
  await (making ??= makeFirst(root))
  const home = join(root, name)
  await rm(home, { recursive: true, force: true })
  await copy('cp', ['-a', join(root, 'first'), home])
  return await startAt(root, name, env)
}

/** A town that stays as long as the run. */
export type SharedTown = Omit<Town, 'again' | 'stop'>

let shared: Promise<Town> | undefined

/**
 * The town that files of this worker share, each with persons and vacancies of its own: none of them looks at what another changes, in
 * whichever order they come. A file that moves the clock, counts everything or changes settings starts its own.
 */
export async function shareTown(root: string): Promise<SharedTown> {
  return await (shared ??= startTown(root, `${sharedPrefix}${process.pid}`))
}

const sharedPrefix = 'shared-'

/** Ends the towns that were shared in a run, when its workers have gone. */
export async function endShared(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => name.startsWith(sharedPrefix) && !name.endsWith('.log'))
  await Promise.all(names.map(async (name) => await endAt(join(root, name, 'running.json'))))
}

async function endAt(mark: string): Promise<void> {
  const running = await liveMark(mark)
  if (running) process.kill(running.pid, 'SIGTERM')
  await until(
    async () => await liveMark(mark),
    (left) => left === undefined,
    20_000,
  )
}

async function startAt(root: string, name: string, env: Readonly<Record<string, string>>): Promise<Town> {
  const home = join(root, name)
  const node = await runNode(home, join(root, `${name}.log`), env)
  const again = async (more: Readonly<Record<string, string>> = {}): Promise<Town> => {
    await node.stop()
    return await startAt(root, name, { ...env, ...more })
  }
  return { ...node, home, again }
}

let making: Promise<void> | undefined

// Of several test files that begin at once, one makes it and the others wait.
async function makeFirst(root: string): Promise<void> {
  const made = join(root, 'made')
  const isMine = await mkdir(join(root, 'making')).then(yes, no)
  if (!isMine) return void (await until(() => access(made).then(yes, no), Boolean, 170_000))
  const first = await runNode(join(root, 'first'), join(root, 'first.log'))
  await first.stop()
  await writeFile(made, '')
}

const yes = (): boolean => true
const no = (): boolean => false
