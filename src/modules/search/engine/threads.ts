import { Worker } from 'node:worker_threads'
import type { Done, Reply, Task, Workplace } from './messages.ts'

/** A thread and what it has not answered yet. */
export type Thread = {
  readonly waiting: number
  /** It ended: nothing can be asked of it any more. */
  readonly isDead: boolean
  send(task: Task): Promise<Done>
  stop(): Promise<void>
}

/** Starts a thread. One that dies fails what it was asked. */
export function startThread(workplace: Workplace): Thread {
  // Node strips the types itself here: no loader has to start first.
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: workplace, execArgv: [] })
  const waiting = new Map<number, { resolve(done: Done): void; reject(error: Error): void }>()
  let next = 0
  let dead: Error | undefined
  const fail = (error: Error): void => {
    dead = error
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  thread.on('message', ({ n, done, failed }: Reply) => {
    const one = waiting.get(n)
    waiting.delete(n)
    if (waiting.size === 0) thread.unref()
    if (failed === undefined) one?.resolve(done)
    else one?.reject(new Error(failed))
  })
  thread.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  thread.on('exit', (code) => fail(new Error(`a thread of the index ended (${code})`)))
  thread.unref()
  return {
    get waiting() {
      return waiting.size
    },
    get isDead() {
      return dead !== undefined
    },
    send: (task) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead)
        // A process may end while nothing is asked, not while something is.
        thread.ref()
        waiting.set(next, { resolve, reject })
        thread.postMessage({ n: next++, task })
      }),
    stop: async () => void (await thread.terminate()),
  }
}
