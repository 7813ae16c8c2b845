import { Agent, type IncomingMessage, request } from 'node:http'

/** One form to post. */
export type Post = { readonly path: string; readonly cookie: string; readonly body: string }
/** What the load generator is asked for: these forms, once each, over so many kept-alive connections. */
export type Posts = { readonly origin: string; readonly connections: number; readonly posts: readonly Post[] }

process.on('message', (asked: Posts) => void answer(asked))
process.on('disconnect', () => process.exit(0))

async function answer(asked: Posts): Promise<void> {
  process.send?.(await run(asked))
}

async function run({ origin, connections, posts }: Posts): Promise<{ ms: number; wrong: number; said: string }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const left = [...posts]
  const state = { wrong: 0, said: '' }
  const began = performance.now()
  const worker = async (): Promise<void> => {
    for (let post = left.pop(); post !== undefined; post = left.pop()) {
      const { status, text } = await send(agent, origin, post)
      if (status === 303) continue
      state.wrong++
      state.said ||= `${status} ${text
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 500)}`
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return { ms: performance.now() - began, ...state }
}

async function send(agent: Agent, origin: string, post: Post): Promise<{ status: number; text: string }> {
  const headers = {
    cookie: post.cookie,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(post.body),
    'sec-fetch-site': 'same-origin',
  }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(origin + post.path, { agent, method: 'POST', headers }, resolve)
      .on('error', reject)
      .end(post.body)
  })
  let text = ''
  for await (const piece of answer.setEncoding('utf8')) text += piece
  return { status: answer.statusCode ?? 0, text }
}
