import { Agent, type IncomingMessage, request } from 'node:http'

/** What the load generator is asked for: `n` requests over so many kept-alive connections. */
export type Asked = { readonly url: string; readonly n: number; readonly connections: number }

// A process of its own, so that its processor time is not the server's.
process.on('message', (asked: Asked) => void run(asked).then((wrong) => process.send?.({ wrong })))
process.on('disconnect', () => process.exit(0))

async function run({ url, n, connections }: Asked): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const work = { left: n, wrong: 0 }
  await Promise.all(Array.from({ length: connections }, () => worker(agent, url, work)))
  agent.destroy()
  return work.wrong
}

async function worker(agent: Agent, url: string, work: { left: number; wrong: number }): Promise<void> {
  while (work.left-- > 0) if ((await get(agent, url).catch(() => 0)) !== 200) work.wrong++
}

async function get(agent: Agent, url: string): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { agent, headers: { accept: 'text/html' } }, resolve)
      .on('error', reject)
      .end()
  })
  for await (const _ of answer);
  return answer.statusCode ?? 0
}
