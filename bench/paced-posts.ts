import { Agent, request } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'
import type { Post } from './load-posts.ts'

/** Forms to post once each, so many a second whether or not the last has come; `searches` are asked for meanwhile, so many a second. */
export type PacedPosts = {
  readonly origin: string
  readonly posts: readonly Post[]
  readonly perSecond: number
  readonly searches: readonly string[]
  readonly searchesPerSecond: number
}
/** Milliseconds of each answer from the moment it was due, and those that were not as wanted. */
export type PostsTook = {
  readonly times: readonly number[]
  readonly searches: readonly number[]
  readonly wrong: readonly string[]
}

// A process of its own, so that its processor time is not the server's.
process.on('message', (asked: PacedPosts) => void run(asked).then((took) => process.send?.(took)))
process.on('disconnect', () => process.exit(0))

async function run({ origin, posts, perSecond, searches, searchesPerSecond }: PacedPosts): Promise<PostsTook> {
  const agent = new Agent({ keepAlive: true })
  const seconds = posts.length / perSecond
  const wrong: string[] = []
  const wanted = async (answer: Promise<number>, status: number): Promise<void> => {
    const got = await answer
    if (got !== status) wrong.push(`${got} instead of ${status}`)
  }
  const [times, asked] = await Promise.all([
    paced(posts.length, perSecond, async (n) => await wanted(send(agent, origin, posts[n]), 303)),
    paced(Math.floor(seconds * searchesPerSecond), searchesPerSecond, async (n) => {
      await wanted(get(agent, origin + (searches[n % searches.length] ?? '')), 200)
    }),
  ])
  agent.destroy()
  return { times, searches: asked, wrong }
}

async function paced(n: number, perSecond: number, one: (n: number) => Promise<void>): Promise<number[]> {
  const begin = performance.now()
  return await Promise.all(
    Array.from({ length: n }, async (_, at) => {
      const due = begin + (at * 1000) / perSecond
      await rest(Math.max(0, due - performance.now()))
      await one(at)
      return performance.now() - due
    }),
  )
}

async function send(agent: Agent, origin: string, post: Post | undefined): Promise<number> {
  if (!post) return 0
  const headers = {
    cookie: post.cookie,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(post.body),
    'sec-fetch-site': 'same-origin',
  }
  return await statusOf(request(origin + post.path, { agent, method: 'POST', headers }), post.body)
}

async function get(agent: Agent, url: string): Promise<number> {
  return await statusOf(request(url, { agent, headers: { accept: 'text/html' } }), '')
}

async function statusOf(asking: ReturnType<typeof request>, body: string): Promise<number> {
  return await new Promise((resolve) => {
    asking
      .on('response', (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      })
      .on('error', () => resolve(0))
      .end(body)
  })
}
