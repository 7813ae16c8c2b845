import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { freePort } from '../../src/platform/embedded-postgres/free-port.ts'
import { until } from './until.ts'

const ours = fileURLToPath(new URL('../../', import.meta.url))
const Ready = z.object({ address: z.url(), people: z.array(z.object({ name: z.string() })) })
const patienceMs = 150_000

/** The whole service as a user starts it: `onil start` in its own process, with everything it prints in `log`. */
export type RunningNode = {
  readonly address: string
  readonly people: readonly string[]
  readonly log: string
  stop(): Promise<void>
}

/**
 * Starts the program on a home folder and a free port; throws with the end of its log when it does not get ready. `program` is
 * the folder of another version of it.
 */
export async function runNode(
  home: string,
  log: string,
  env: Readonly<Record<string, string>> = {},
  program: string = ours,
): Promise<RunningNode> {
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, [join(program, 'bin', 'onil.mjs'), 'start', '--json'], {
    env: { ...process.env, ...(await settings(home)), ...env },
    cwd: program === ours ? tmpdir() : program, // ours starts from anywhere
    stdio: ['ignore', 'pipe', file],
  })
  closeSync(file) // the program has its own hand on it
  const stop = async (): Promise<void> => await end(child)
  try {
    const ready = Ready.parse(JSON.parse(await firstLine(child)))
    await until(
      async () => (await fetch(ready.address)).status,
      (status) => status !== 503,
      20_000,
    ) // overloaded, where several start at once
    return { address: ready.address, people: ready.people.map((p) => p.name), log, stop }
  } catch (error) {
    await stop()
    throw new Error(`the program did not start: ${String(error)}\n${(await readFile(log, 'utf8')).slice(-3000)}`)
  }
}

// The rate limit is for strangers; here one address is everybody.
async function settings(home: string): Promise<Record<string, string>> {
  return {
    ONIL_HOME: home,
    PORT: String(await freePort()),
    ONIL_RATE_PER_MINUTE: '100000',
    LANG: 'en_GB.UTF-8',
    NODE_OPTIONS: '',
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  return await new Promise((done, fail) => {
    let text = ''
    const timer = setTimeout(() => fail(new Error(`not ready after ${patienceMs / 1000} s`)), patienceMs)
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', (code) => fail(new Error(`it ended with ${code}`)))
    child.once('error', fail)
    child.stdout?.once('end', () => clearTimeout(timer))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(timer)
}
