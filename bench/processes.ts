import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { freePort } from '../src/platform/embedded-postgres/free-port.ts'

/** A server under measurement, in a process of its own. `cpu` is the processor time it has used so far, in milliseconds. */
export type Measured = { readonly name: string; readonly origin: string; cpu(): Promise<number>; stop(): void }

const Cpu = z.object({ cpu: z.object({ user: z.number(), system: z.number() }) })
const Wrong = z.object({ wrong: z.number() })

/** Starts a server in production mode and waits until it answers. It is told its port by PORT. */
export async function startServer(
  name: string,
  file: string,
  ready: string,
  cwd: string = here('..'),
  more: Record<string, string> = {},
): Promise<Measured> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = start(file, cwd, { PORT: String(port), HOST: '127.0.0.1', ...more })
  await answering(child, origin + ready)
  const cpu = async (): Promise<number> => {
    const { cpu: used } = Cpu.parse(await ask(child, 'cpu'))
    return (used.user + used.system) / 1000
  }
  return { name, origin, cpu, stop: () => void child.kill('SIGKILL') }
}

/** Another process of the bench that answers each question in turn. `ready` waits for the first word of one that takes long to load. */
export type Helper = { ready(): Promise<void>; ask(question: object): Promise<unknown>; stop(): void }

/** Starts one of the files of this folder as a helper. */
export function startHelper(file: string, env: Record<string, string> = {}): Helper {
  const child = start(here(file), here('..'), env)
  return {
    ready: async () => void (await once(child, 'message')),
    ask: async (question) => await ask(child, question),
    stop: () => void child.kill('SIGKILL'),
  }
}

/** Starts the load generator: `fire` sends `n` requests over so many kept-alive connections; any answer but 200 stops the bench. */
export function startLoad(): { fire(url: string, n: number, connections: number): Promise<void>; stop(): void } {
  const helper = startHelper('load.ts')
  const fire = async (url: string, n: number, connections: number): Promise<void> => {
    const { wrong } = Wrong.parse(await helper.ask({ url, n, connections }))
    if (wrong > 0) throw new Error(`${wrong} of ${n} answers of ${url} were not 200.`)
  }
  return { fire, stop: helper.stop }
}

/** A path beside this file. */
export function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function start(file: string, cwd: string, env: Record<string, string>): ChildProcess {
  const execArgv = ['--import', import.meta.resolve('tsx'), '--import', import.meta.resolve('./control.ts')]
  return fork(file, {
    cwd,
    execArgv,
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function ask(child: ChildProcess, message: object | string): Promise<unknown> {
  const given = new AbortController()
  const answer = once(child, 'message', { signal: given.signal })
  const ended = once(child, 'exit', { signal: given.signal }).then(() =>
    Promise.reject(new Error('A process of the bench ended.')),
  )
  child.send(message)
  const [said]: unknown[] = await Promise.race([answer, ended])
  ended.catch(() => undefined)
  given.abort()
  return said
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended before it answered.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`Nothing answered at ${url} within 30 seconds.`)
}
