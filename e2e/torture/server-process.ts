import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The real server in a process of its own, which can be killed at any moment. */
export type ServerProcess = {
  /** kill -9, and at once a new one on the same folder and port. Gives when it answers again. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
  readonly kills: number
}

/** Starts `onil start` with these settings and waits until it answers at `address`. What it prints goes to `log`. */
export async function startServerProcess(
  env: Readonly<Record<string, string>>,
  address: string,
  log: string,
): Promise<ServerProcess> {
  let kills = 0
  let child = await launch(env, address, log)
  return {
    get kills() {
      return kills
    },
    killAndRestart: async () => {
      kills++
      await end(child, 'SIGKILL')
      child = await launch(env, address, log)
    },
    stop: async () => await end(child, 'SIGTERM'),
  }
}

// What `onil` compiled before: one that is killed keeps nothing for the next.
const folder = fileURLToPath(new URL('../../node_modules/.cache/onil', import.meta.url))
const caches = { TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'v8') }

async function launch(env: Readonly<Record<string, string>>, address: string, log: string): Promise<ChildProcess> {
  await mkdir(folder, { recursive: true })
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/app/cli/main.ts', 'start', '--json'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...caches, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out = createWriteStream(log, { flags: 'a' })
  child.stdout?.pipe(out)
  child.stderr?.pipe(out)
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await sleep(50)) {
    const up = await fetch(`${address}/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (up) return child
  }
  child.kill('SIGKILL')
  throw new Error(`the server does not start; see ${log}`)
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
