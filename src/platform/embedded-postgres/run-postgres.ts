import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { explain } from './explain.ts'
import { freePort } from './free-port.ts'
import { isAlive, readPidFile } from './pid-file.ts'
import type { Place } from './place.ts'
import { asUser, cleanEnvironment } from './run-program.ts'

/** A postmaster that takes connections on 127.0.0.1. */
export type Postmaster = { readonly pid: number; readonly port: number }

const patienceMs = 60_000 // crash recovery of a large database takes its time
const tries = 8
const logLimit = 5_000_000

/** Settings for every cluster. Logs stay free of personal data: no statements, no details of failed rows. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=100',
  'jit=off',
  'random_page_cost=1.1',
  'max_parallel_workers_per_gather=0',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
]

/** Starts PostgreSQL on a cluster and waits until it takes connections. A port taken in between is tried again with another. */
export async function runPostgres(
  place: Place,
  cluster: string,
  more: readonly string[] = [],
  patience: number = patienceMs,
): Promise<Postmaster> {
  const log = join(place.base, 'log')
  for (let attempt = 1; ; attempt++) {
    const from = await rotate(log)
    const port = await freePort()
    const child = await launch(place, cluster, log, [...settings, `port=${port}`, ...more])
    if (await becomesReady(child, cluster, patience)) {
      child.unref()
      return { pid: child.pid ?? 0, port }
    }
    const said = (await readFile(log, 'utf8').catch(() => '')).slice(from)
    // The children of a killed postmaster hold its memory until they notice, some tenths of a second later.
    if (attempt === tries || !/Address already in use|pre-existing shared memory|lock file "postmaster.pid"/.test(said))
      throw explain(said, place.base)
    await sleep(200 * attempt)
  }
}

async function launch(place: Place, cluster: string, log: string, values: readonly string[]): Promise<ChildProcess> {
  const out = await open(log, 'a', 0o600)
  try {
    const args = ['-D', cluster, ...values.flatMap((value) => ['-c', value])]
    // Detached: a Ctrl-C in the terminal is ours to answer, PostgreSQL stops after the server.
    return spawn(join(place.native, 'bin', 'postgres'), args, {
      cwd: '/',
      env: cleanEnvironment,
      detached: true,
      stdio: ['ignore', out.fd, out.fd],
      ...asUser(place.user),
    }).on('error', () => undefined)
  } finally {
    await out.close()
  }
}

async function becomesReady(child: ChildProcess, cluster: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined && Date.now() < until) {
    const file = await readPidFile(cluster)
    if (file?.pid === child.pid && file.ready) return true
    await sleep(20)
  }
  if (child.exitCode === null) child.kill('SIGQUIT')
  return false
}

/** Stops a postmaster: open transactions are rolled back; after ten seconds it stops without ceremony. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', 7000],
    ['SIGQUIT', 3000],
    ['SIGKILL', 1000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    const until = Date.now() + ms
    while (isAlive(pid) && Date.now() < until) await sleep(20)
  }
}

// Gives the length of what is already in the log.
async function rotate(log: string): Promise<number> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  )
  if (size < logLimit) return (await readFile(log, 'utf8').catch(() => '')).length
  await rename(log, `${log}.1`)
  return 0
}
