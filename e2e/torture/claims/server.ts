import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { Given } from './stage.ts'

/** The program in a process of its own. */
export type Server = {
  readonly kills: number
  /** kill -9, and a new one on the same database and port. Gives when it listens. */
  kill(): Promise<void>
  /** Its clock is so far from the machine's from now on, also after a kill. */
  moveTo(offset: number): Promise<void>
  /** A day at the bank: files go, results are read. When it is killed meanwhile, the next one does it. */
  bank(): Promise<void>
  stop(): Promise<void>
}

/** Starts the program, and another one that stands by for when it is killed. `owner` is the database's owner. */
export async function startProgram(given: Given, owner: pg.Client): Promise<Server> {
  let [offset, kills] = [0, 0]
  let spare = load(given)
  const begin = async (): Promise<ChildProcess> => {
    const child = await spare
    spare = load(given)
    if (!(await isDone(child, { offset }))) throw new Error(`the program does not start; see ${given.log}`)
    return child
  }
  let current = begin()
  await current
  const again = async (): Promise<ChildProcess> => {
    const child = await current
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    // What it had taken goes back when its quarter of an hour is over: so long nobody waits here.
    await owner.query(`update pgboss.job set state = 'retry' where state = 'active'`)
    return await begin()
  }
  const tell = async (what: object): Promise<void> => {
    while (!(await isDone(await current, what)));
  }
  return {
    get kills() {
      return kills
    },
    kill: async () => {
      kills++
      current = again()
      await current
    },
    moveTo: async (to) => {
      offset = to
      await tell({ offset })
    },
    bank: async () => await tell({ bank: true }),
    stop: async () => {
      for (const child of [await current, await spare]) await ended(child)
    },
  }
}

async function load(given: Given): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [JSON.stringify(given)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  if ((await wordOf(child)) !== 'loaded') throw new Error('the program cannot be loaded')
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.disconnect()
  await gone
}

// False when it died before it had said so.
async function isDone(child: ChildProcess, what: object): Promise<boolean> {
  if (child.exitCode !== null) throw new Error('the program ended by itself')
  if (!child.connected) return false
  const word = wordOf(child)
  child.send(what, () => undefined)
  const said = await word
  if (said !== undefined && said !== 'done') throw new Error(said)
  return said !== undefined
}

async function wordOf(child: ChildProcess): Promise<string | undefined> {
  const given = new AbortController()
  const { signal } = given
  const said = once(child, 'message', { signal }).then(([word]) => String(word))
  const gone = once(child, 'exit', { signal }).then(() => undefined)
  for (const one of [said, gone]) one.catch(() => undefined)
  const word = await Promise.race([said, gone])
  given.abort()
  return word
}
