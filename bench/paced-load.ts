import { Agent, request } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'

/** What is asked for: these pages in turn, so many a second whether or not the last has come, for so many seconds. */
export type Paced = { readonly urls: readonly string[]; readonly perSecond: number; readonly seconds: number }
/** Milliseconds of each page from the moment it was due, and what each that was no 200 was (its status, or what failed). */
export type Took = { readonly times: readonly number[]; readonly wrong: readonly string[] }

// A process of its own, so that its processor time is not the server's.
process.on('message', (asked: Paced) => void run(asked).then((took) => process.send?.(took)))
process.on('disconnect', () => process.exit(0))

async function run({ urls, perSecond, seconds }: Paced): Promise<Took> {
  const agent = new Agent({ keepAlive: true })
  const begin = performance.now()
  const all = Array.from({ length: perSecond * seconds }, async (_, n) => {
    const due = begin + (n * 1000) / perSecond
    await rest(Math.max(0, due - performance.now()))
    const status = await get(agent, urls[n % urls.length] ?? '')
    return { status, ms: performance.now() - due }
  })
  const took = await Promise.all(all)
  agent.destroy()
  return { times: took.map(({ ms }) => ms), wrong: took.flatMap(({ status }) => (status === '200' ? [] : [status])) }
}

async function get(agent: Agent, url: string): Promise<string> {
  return await new Promise((resolve) => {
    const asking = request(url, { agent, headers: { accept: 'text/html' } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(String(answer.statusCode)))
    })
    // The server ended a kept connection just when it was to be used again: a browser asks again by itself.
    asking.on('error', (error) => resolve(asking.reusedSocket ? get(agent, url) : error.message))
    asking.end()
  })
}
