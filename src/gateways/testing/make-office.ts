import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AgencyRequest } from '../agency.ts'
import type { Exchange } from '../ask-agency.ts'

/** What the agency's server heard last. */
export type Heard = {
  readonly line: string
  readonly credential: string | undefined
  readonly request: unknown
  readonly body: unknown
}

/** An agency's own server, on this machine. */
export type Office = {
  readonly open: () => Promise<void>
  readonly close: () => void
  readonly url: () => string
  readonly last: () => Heard | undefined
}

/** Makes a server that speaks the documented records contract over HTTP and answers from `exchange`. */
export function makeOffice(exchange: Exchange): Office {
  let last: Heard | undefined
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body: AgencyRequest = JSON.parse(await textOf(incoming))
    const { authorization: credential, 'x-request-id': request } = incoming.headers
    last = { line: `${incoming.method} ${incoming.url}`, credential, request, body }
    const { status, body: sent } =
      credential === 'Bearer agency-credential' ? await exchange(body, new AbortController().signal) : refused
    outgoing
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof sent === 'string' ? sent : JSON.stringify(sent))
  }
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  })
  const port = (): number => {
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  return {
    open: () => new Promise((done) => server.listen(0, '127.0.0.1', done)),
    close: () => server.close().closeAllConnections(),
    url: () => `http://agency.test:${port()}/agency`,
    last: () => last,
  }
}

const refused = { status: 401, body: {} } as const

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}
